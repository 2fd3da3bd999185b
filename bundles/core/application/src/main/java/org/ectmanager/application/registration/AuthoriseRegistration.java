/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Registrations.Listed;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.application.registration.Details.Before;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.staff.Staff;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.eligibility.WelshInduction;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate body checks a registration and authorises, queries or refuses it. Features 2.9. */
@ProviderType
public interface AuthoriseRegistration {

    List<Listed> waiting(Caller caller);

    /** Those in one state that the body was asked about, the latest first. */
    List<Listed> inState(Caller caller, Registration.State state);

    /** Everything an officer needs to decide. Looking is recorded. */
    Optional<Case> look(Caller caller, long registration);

    /** Asks the national record again; a registration that was never sent is not there. */
    void askAgain(Caller caller, long registration);

    List<Refusal> authorise(Caller caller, Draft draft, Terms terms);

    /** Keeps which of the body's checks by hand are ticked (P3). */
    List<Refusal> tick(Caller caller, Draft draft, Set<String> checks);

    /** The day by which the body means to have decided; empty where it promises nothing, or has not to decide now. */
    Optional<LocalDate> due(Caller caller, Registration registration);

    List<Refusal> query(Caller caller, Draft draft, String question);

    List<Refusal> refuse(Caller caller, Draft draft, String reason);

    /**
     * What the officer decides with it.
     *
     * @param namedContact somebody of the body whom the teacher can turn to (R11)
     * @param qualityAssurer who reads this teacher's reports, if somebody in particular does
     * @param backdatingReason why induction starts before the body was asked, empty when it does not (R8)
     * @param noted the officer took note of the warnings
     * @param counted what the officer counts of a part-served induction, as typed
     * @param suitable what the body confirms of the post, point by point (R15)
     */
    record Terms(
            Optional<PersonId> namedContact,
            Optional<PersonId> qualityAssurer,
            String backdatingReason,
            boolean noted,
            Counted counted,
            Set<Point> suitable) {

        public Terms {
            suitable = Set.copyOf(suitable);
        }

        /** In a post with every point. */
        public Terms(
                Optional<PersonId> namedContact,
                Optional<PersonId> qualityAssurer,
                String backdatingReason,
                boolean noted,
                Counted counted) {
            this(namedContact, qualityAssurer, backdatingReason, noted, counted, SuitablePost.everything());
        }

        /** The same, for an induction that begins. */
        public Terms(
                Optional<PersonId> namedContact,
                Optional<PersonId> qualityAssurer,
                String backdatingReason,
                boolean noted) {
            this(namedContact, qualityAssurer, backdatingReason, noted, Counted.NOTHING);
        }
    }

    /**
     * How much of what was served before counts (R20, R23).
     *
     * @param terms full-time equivalent terms
     * @param absent days of ad hoc absence in the part that still ran
     * @param extended terms of an extension decided in Wales (R5)
     * @param reason why it is not what the school says, empty when it is
     */
    record Counted(String terms, String absent, String extended, String reason) {

        public static final Counted NOTHING = new Counted("", "", "");

        /** Of what was served elsewhere in England. */
        public Counted(String terms, String absent, String reason) {
            this(terms, absent, "", reason);
        }
    }

    /**
     * A registration with all that was found.
     *
     * @param school its name and URN, so that it can be told from another of the same name
     * @param tutorName empty, as the mentor's name, when one of the two has left since
     * @param before what the school says of a part that was served before
     * @param wales what it says of an induction that was begun in Wales (R5)
     * @param contacts staff of the body who may be named contact, with those who may assure quality
     * @param byHand what the body checks by hand (P3)
     */
    record Case(
            Registration registration,
            String school,
            Optional<Check> check,
            List<Finding> findings,
            List<Signature> signatures,
            List<Staff> contacts,
            List<Staff> assurers,
            String tutorName,
            String mentorName,
            Optional<Before> before,
            Optional<WelshInduction> wales,
            List<HandCheck> byHand) {

        /** What is found of a teacher whom no head teacher has signed for, in place of what the record answered. */
        public static final String WITHHELD = "registration.somebody-else";

        /** Whether what the record answered is not shown yet. */
        public boolean isWithheld() {
            return findings.stream().anyMatch(finding -> finding.code().equals(WITHHELD));
        }
    }
}
