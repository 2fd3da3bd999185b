/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Result;

/**
 * Who is to stand beside a teacher, as it was typed: alike at registration and when a school names somebody else later
 * (R18, guidance 2.18).
 *
 * @param tutors people who may be the induction tutor
 * @param mentors the school's mentors, by number, each with the address that tells whether they are the tutor
 */
public record SupportForm(Map<PersonId, EmailAddress> tutors, Map<Long, String> mentors) {

    /** Why mentor and tutor are one person. */
    public static final String REASON = "sameReason";

    /** Characters of the reason. */
    public static final int LONGEST = 2000;

    /** What the school can choose from, as it is today. */
    public static SupportForm of(Choices choices) {
        return new SupportForm(choices.tutorAddresses(), choices.mentorAddresses());
    }

    public SupportForm {
        tutors = Map.copyOf(tutors);
        mentors = Map.copyOf(mentors);
    }

    /** Who stands beside a teacher; the reason is given when mentor and tutor are one person. */
    public record Named(PersonId tutor, Optional<Long> mentor, String sameReason) {

        public Named {
            requireNonNull(tutor, "tutor");
            requireNonNull(mentor, "mentor");
            requireNonNull(sameReason, "sameReason");
        }
    }

    /** Whoever is not chosen anew stays, also somebody who could not be chosen any more. */
    public Result<Named> understood(Map<String, String> typed, Named now) {
        var reading = new Reading("team", typed);
        var tutor = reading.text("tutor").isEmpty() ? Optional.of(now.tutor()) : tutor(reading);
        var mentor = reading.text("mentor").isEmpty() ? now.mentor() : mentor(reading);
        var same = tutor.isPresent() && mentor.isPresent() && isOnePerson(tutor.get(), mentor.get());
        var reason = reason(reading, same);
        return reading.refusals().isEmpty()
                ? Result.done(new Named(tutor.orElseThrow(), mentor, reason))
                : Result.refused(reading.refusals());
    }

    Optional<PersonId> tutor(Reading reading) {
        return reading.value("tutor", this::tutor, "Choose the induction tutor");
    }

    Optional<Long> mentor(Reading reading) {
        return reading.value("mentor", this::mentor, "Choose the mentor");
    }

    /** Whether both are one person, as their e-mail addresses tell. Whoever cannot be chosen any more is nobody else. */
    boolean isOnePerson(PersonId tutor, long mentor) {
        return Optional.ofNullable(tutors.get(tutor))
                .filter(address -> address.value().equalsIgnoreCase(mentors.getOrDefault(mentor, "")))
                .isPresent();
    }

    /** Why mentor and tutor are one person, which is asked for; empty when they are two. */
    static String reason(Reading reading, boolean onePerson) {
        if (!onePerson) {
            return "";
        }
        if (reading.text(REASON).isEmpty()) {
            reading.refuse(
                    REASON,
                    "missing",
                    "Mentor and induction tutor are one person. Say why, or choose two people. If they only share a name,"
                            + " give the mentor’s own e-mail address under “Mentors” first");
        }
        return reading.limited(REASON, LONGEST, "The reason");
    }

    private PersonId tutor(String typed) {
        return tutors.keySet().stream()
                .filter(person -> Long.toString(person.value()).equals(typed))
                .findFirst()
                .orElseThrow();
    }

    private Long mentor(String typed) {
        return mentors.keySet().stream()
                .filter(number -> number.toString().equals(typed))
                .findFirst()
                .orElseThrow();
    }
}
