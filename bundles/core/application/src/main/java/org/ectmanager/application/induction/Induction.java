/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.SupportForm.Named;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;

/**
 * One early career teacher's induction under one appropriate body (R52).
 *
 * @param registration by which it began
 * @param ect the teacher's own account
 * @param startsOn the day that the appropriate body set (R8)
 * @param before what was served of it until then, as the appropriate body counts it (R23)
 */
public record Induction(
        long id,
        TeacherId teacher,
        PersonName name,
        long registration,
        SchoolId school,
        PersonId ect,
        Team team,
        Programme programme,
        LocalDate startsOn,
        State state,
        List<Contract> contracts,
        long version,
        ServedBefore before) {

    /** Where an induction stands. */
    public enum State {
        OPEN("In progress"),
        PASSED("Passed"),
        FAILED("Failed"),
        LEFT("Left");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Whether it was passed or failed. */
        public boolean isDecided() {
            return this == PASSED || this == FAILED;
        }
    }

    /**
     * Who stands beside the teacher.
     *
     * @param namedContact of the appropriate body; neither the quality assurer nor a decision maker (R11)
     * @param sameReason why mentor and tutor are one person (R18); empty when they are two
     */
    public record Team(
            PersonId tutor,
            Optional<Long> mentor,
            PersonId namedContact,
            Optional<PersonId> qualityAssurer,
            String sameReason) {

        public Team {
            requireNonNull(tutor, "tutor");
            requireNonNull(mentor, "mentor");
            requireNonNull(namedContact, "namedContact");
            requireNonNull(qualityAssurer, "qualityAssurer");
            requireNonNull(sameReason, "sameReason");
        }

        /** The same with whom the school names; those of the appropriate body stay. */
        public Team naming(Named named) {
            return new Team(named.tutor(), named.mentor(), namedContact, qualityAssurer, named.sameReason());
        }

        public Named named() {
            return new Named(tutor, mentor, sameReason);
        }
    }

    public Induction {
        requireNonNull(teacher, "teacher");
        requireNonNull(name, "name");
        requireNonNull(school, "school");
        requireNonNull(startsOn, "startsOn");
        requireNonNull(before, "before");
        contracts = List.copyOf(contracts);
    }

    public ContractHistory history() {
        return new ContractHistory(contracts);
    }

    /** With other contracts, under the version that was read. */
    public Induction employed(List<Contract> others) {
        return new Induction(
                id,
                teacher,
                name,
                registration,
                school,
                ect,
                team,
                programme,
                startsOn,
                state,
                others,
                version,
                before);
    }

    public Induction ended(State how) {
        return with(team, how);
    }

    /** The same once it goes on, by an appeal against its end. */
    public Induction goingOn() {
        return with(team, State.OPEN);
    }

    /** The same under another account of the teacher, who had not signed in with the one before. */
    public Induction of(PersonId account) {
        return new Induction(
                id,
                teacher,
                name,
                registration,
                school,
                account,
                team,
                programme,
                startsOn,
                state,
                contracts,
                version,
                before);
    }

    /** The same where the appropriate body counts this of what came before. */
    public Induction countingBefore(ServedBefore counted) {
        return new Induction(
                id,
                teacher,
                name,
                registration,
                school,
                ect,
                team,
                programme,
                startsOn,
                state,
                contracts,
                version,
                counted);
    }

    /** The same with others beside the teacher. */
    public Induction supportedBy(Team others) {
        return with(others, state);
    }

    private Induction with(Team beside, State how) {
        return new Induction(
                id,
                teacher,
                name,
                registration,
                school,
                ect,
                beside,
                programme,
                startsOn,
                how,
                contracts,
                version,
                before);
    }
}
