/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Namesakes;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** The registrations of the current appropriate body. */
@ConsumerType
public interface Registrations {

    Optional<Registration> find(long id);

    /** The same as the body sees it: as its head teacher signed it last, once that was done. */
    Optional<Registration> seenByBody(long id);

    void add(Registration registration);

    /** Saves a registration; the version is the one that was read. Answers the new version. */
    void save(Registration registration);

    /** A school's registrations that are not finished business, latest first. */
    List<Registration> open(SchoolId school);

    /** A school's registrations that are finished business, the latest first. */
    List<Registration> closed(SchoolId school, int most);

    /**
     * The body's registrations in some states, as the body sees them, the latest first; without those that it was never
     * asked about.
     */
    List<Listed> latest(List<State> states, int most);

    /**
     * The body's registrations in some states, as the body sees them, the longest waiting first; without those that it
     * was never asked about.
     */
    List<Listed> inStates(List<State> states, int most);

    /** Who may be named as tutor or as mentor at a school. */
    Choices choices(SchoolId school);

    /**
     * A registration with its school's name.
     *
     * @param check what the national record said last
     */
    record Listed(Registration registration, String schoolName, TeacherCheck check) {}

    /** A person to choose. */
    record Choice<T>(T id, String name, EmailAddress email) {}

    /** Whom a school can choose from. */
    record Choices(List<Choice<PersonId>> tutors, List<Mentor> mentors) {

        /** The same with the e-mail address behind the names that several people have. */
        public Choices toldApart() {
            var tutor = Namesakes.among(
                    tutors, Choice::name, choice -> choice.email().value());
            var mentor = Namesakes.among(mentors, Mentor::name, Mentor::email);
            return new Choices(
                    tutors.stream()
                            .map(choice -> new Choice<>(choice.id(), tutor.apply(choice), choice.email()))
                            .toList(),
                    mentors.stream()
                            .map(choice -> new Mentor(choice.id(), mentor.apply(choice), choice.email()))
                            .toList());
        }

        public Map<PersonId, EmailAddress> tutorAddresses() {
            return tutors.stream().collect(Collectors.toMap(Choice::id, Choice::email));
        }

        /**
         * What tells whether a mentor is the tutor (R18). A mentor without an address who has a tutor's name is taken to be
         * that tutor: the school then says why one person has both roles, or gives the mentor's own address.
         */
        public Map<Long, String> mentorAddresses() {
            return mentors.stream().collect(Collectors.toMap(Mentor::id, this::address));
        }

        private String address(Mentor mentor) {
            return mentor.email().isBlank()
                    ? tutors.stream()
                            .filter(tutor -> isNamed(tutor.name(), mentor.name()))
                            .map(tutor -> tutor.email().value())
                            .findFirst()
                            .orElse("")
                    : mentor.email();
        }

        /** Whatever tells namesakes apart stands in brackets behind the name. */
        private static boolean isNamed(String one, String other) {
            return bare(one).equalsIgnoreCase(bare(other));
        }

        private static String bare(String name) {
            return name.replaceFirst(" \\([^)]*\\)$", "").strip().replaceAll("\\s+", " ");
        }
    }

    /**
     * A mentor, who has no access.
     *
     * @param email may be empty
     */
    record Mentor(long id, String name, String email) {}
}
