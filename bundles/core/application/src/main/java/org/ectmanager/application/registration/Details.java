/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.eligibility.StartFact;
import org.ectmanager.domain.eligibility.SupplyPost;
import org.ectmanager.domain.eligibility.Supporters;
import org.ectmanager.domain.eligibility.WelshInduction;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;

/** What a finished registration says, understood. Features 2.8. */
public record Details(Programme programme, Teacher teacher, Post post, Training training, Support support) {

    /** How the training is organised (R58). */
    public enum Programme {
        PROVIDER_LED("Provider-led"),
        SCHOOL_LED("School-led");

        private final String title;

        Programme(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whether a part of induction was served before, and where. */
    public enum Served {
        NOT_YET("No, this is the start of their induction"),
        HERE("Yes, a part of it at this school"),
        ELSEWHERE("Yes, a part of it at another school"),
        WALES("Yes, in Wales"),
        EXEMPT("No, and the teacher may be exempt from induction");

        private final String title;

        Served(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * What was served before, as the school says it; the appropriate body decides what counts (R20, R23, R56).
     *
     * @param school where, empty when it was this one
     * @param body the appropriate body until now
     */
    public record Before(String school, String body, ServedBefore terms) {

        public Before {
            requireNonNull(school, "school");
            requireNonNull(body, "body");
            requireNonNull(terms, "terms");
        }
    }

    /**
     * Who it is, as the national record must know them too.
     *
     * @param title such as Ms; may be empty
     * @param before empty for an induction that begins
     * @param claim induction begun in Wales (R5), or what is shown for an exemption (R3)
     */
    public record Teacher(
            String title,
            PersonName name,
            String previousName,
            EmailAddress email,
            String telephone,
            Trn trn,
            LocalDate dateOfBirth,
            Served served,
            Optional<Before> before,
            Optional<StartFact> claim) {

        public Teacher {
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(trn, "trn");
            requireNonNull(dateOfBirth, "dateOfBirth");
            requireNonNull(served, "served");
            requireNonNull(before, "before");
            requireNonNull(claim, "claim");
        }

        /** What is said of an induction that was begun in Wales. */
        public Optional<WelshInduction> wales() {
            return claim.filter(WelshInduction.class::isInstance).map(WelshInduction.class::cast);
        }
    }

    /**
     * The post in which induction is to be served.
     *
     * @param hours how much is to be taught; empty where the school did not say
     * @param place what is said of the school
     */
    public record Post(
            LocalDate startsOn,
            Employment employment,
            Fte fte,
            BigDecimal daysPerWeek,
            String title,
            String yearGroups,
            String subjects,
            Optional<Hours> hours,
            Place place) {

        public Post {
            requireNonNull(hours, "hours");
            requireNonNull(place, "place");
            requireNonNull(startsOn, "startsOn");
            requireNonNull(employment, "employment");
            requireNonNull(fte, "fte");
        }

        /** Last day of a contract that ends. */
        public Optional<LocalDate> endsOn() {
            return employment.endsOn();
        }
    }

    /**
     * The contract, which may begin before induction does (R8).
     *
     * @param from its first day
     * @param endsOn last day of a contract that ends
     * @param supply what is said of supply (R16); empty for any other post
     */
    public record Employment(LocalDate from, Optional<LocalDate> endsOn, Optional<SupplyPost> supply) {

        public Employment {
            requireNonNull(from, "from");
            requireNonNull(endsOn, "endsOn");
            requireNonNull(supply, "supply");
        }
    }

    /**
     * The school as the place of a post (R12 to R14).
     *
     * @param trainedHere the teacher trained there on an employment-based route, or served induction there, before
     *     inspectors found fault
     * @param certificate by which inspectors found a school in special measures, or a department, suitable (R13); may be
     *     empty
     * @param facts what a kind of school is asked besides
     */
    public record Place(boolean trainedHere, String certificate, List<StartFact> facts) {

        public Place {
            requireNonNull(certificate, "certificate");
            facts = List.copyOf(facts);
        }
    }

    /**
     * Weekly teaching hours (R17).
     *
     * @param standard of a full-time teacher of this school, after planning time
     * @param planned of this teacher
     */
    public record Hours(BigDecimal standard, BigDecimal planned) {

        public Hours {
            requireNonNull(standard, "standard");
            requireNonNull(planned, "planned");
        }
    }

    /**
     * Initial teacher training; may be empty where the school does not know.
     *
     * @param subject what for, by which the post is judged (R15)
     * @param ageRange the same, such as 5 to 11
     */
    public record Training(String provider, String qualification, String subject, String ageRange) {}

    /**
     * Who stands beside the teacher (R18).
     *
     * @param mentor one of the school's mentors
     * @param reasonForSamePerson why mentor and tutor are one person, empty when they are not
     * @param leadProvider whose programme it is, empty for school-led
     * @param qualified whether they hold qualified teacher status; empty where the school did not say
     */
    public record Support(
            PersonId tutor,
            long mentor,
            boolean samePerson,
            String reasonForSamePerson,
            String leadProvider,
            Optional<Supporters> qualified) {

        public Support {
            requireNonNull(tutor, "tutor");
            requireNonNull(qualified, "qualified");
        }
    }
}
