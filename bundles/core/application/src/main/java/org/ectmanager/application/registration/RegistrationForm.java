/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Post;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.application.registration.Details.Support;
import org.ectmanager.application.registration.Details.Teacher;
import org.ectmanager.application.registration.Details.Training;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;

/**
 * Understands what was typed, step by step or as a whole. Pure: the choices that a school has are handed in.
 *
 * @param tutors people who may be the induction tutor
 * @param mentors the school's mentors, by number, each with the address that tells whether they are the tutor
 * @param today what a plausible date is measured by
 * @param asked what has to be answered because of the school
 * @param further what has to be answered because the appropriate body asks it
 */
public record RegistrationForm(
        Map<PersonId, EmailAddress> tutors,
        Map<Long, String> mentors,
        LocalDate today,
        Set<PlaceQuestion> asked,
        Optional<FurtherQuestions> further) {

    private static final int LONG_LINE = Prose.LINE;
    private static final int LONGEST_TITLE = 35;
    private static final BigDecimal WEEK = BigDecimal.valueOf(5);

    /** What the school can choose from, as it is today. */
    public static RegistrationForm of(Choices choices, LocalDate today) {
        return new RegistrationForm(
                choices.tutorAddresses(), choices.mentorAddresses(), today, Set.of(), Optional.empty());
    }

    /** The same for a school that has to answer this besides. */
    public RegistrationForm asking(Set<PlaceQuestion> questions) {
        return new RegistrationForm(tutors, mentors, today, questions, further);
    }

    /** The same where the appropriate body asks this besides. */
    public RegistrationForm asking(Optional<FurtherQuestions> questions) {
        return new RegistrationForm(tutors, mentors, today, asked, questions);
    }

    public RegistrationForm {
        tutors = Map.copyOf(tutors);
        mentors = Map.copyOf(mentors);
        asked = Set.copyOf(asked);
        requireNonNull(further, "further");
    }

    /** What is wrong with one step. */
    public List<Refusal> refusals(Step step, Map<String, String> typed) {
        var reading = new Reading("registration", typed);
        read(step, reading, typed);
        return reading.refusals();
    }

    /** The first step that is not right yet; empty when all are. */
    public Optional<Step> unfinished(Map<String, String> typed) {
        return Stream.of(Step.values())
                .filter(step -> !refusals(step, typed).isEmpty())
                .findFirst();
    }

    /** The whole registration, or everything that is wrong with it. */
    public Result<Details> understood(Map<String, String> typed) {
        var reading = new Reading("registration", typed);
        var programme = programme(reading);
        var teacher = teacher(reading);
        var post = post(reading);
        var training = training(reading);
        var support = support(reading);
        post.ifPresent(there -> TeachingHours.within(reading, PartServed.said(typed), there));
        further(reading, typed);
        return reading.refusals().isEmpty()
                ? Result.done(new Details(
                        programme.orElseThrow(),
                        teacher.orElseThrow(),
                        post.orElseThrow(),
                        training,
                        support.orElseThrow()))
                : Result.refused(reading.refusals());
    }

    private void read(Step step, Reading reading, Map<String, String> typed) {
        switch (step) {
            case PROGRAMME -> programme(reading);
            case TEACHER -> {
                teacher(reading);
                ClaimForm.asked(reading);
            }
            case POST -> post(reading).ifPresent(there -> TeachingHours.within(reading, PartServed.said(typed), there));
            case TRAINING -> training(reading);
            case SUPPORT -> support(reading);
            case FURTHER -> further(reading, typed);
        }
    }

    private void further(Reading reading, Map<String, String> typed) {
        further.ifPresent(questions -> reading.refuse(questions.refusals(typed)));
    }

    private static Optional<Programme> programme(Reading reading) {
        reading.limited("leadProvider", LONG_LINE, "The lead provider");
        return reading.choice("programme", Programme.values(), "Choose how the training is organised");
    }

    private Optional<Teacher> teacher(Reading reading) {
        reading.required("givenName", "Enter the first name");
        reading.required("familyName", "Enter the last name");
        var name = reading.text("givenName").isEmpty()
                        || reading.text("familyName").isEmpty()
                ? Optional.<PersonName>empty()
                : reading.value(
                        "familyName",
                        family -> new PersonName(reading.text("givenName"), family),
                        "A name has at most 100 characters");
        var email = reading.value("email", EmailAddress::new, "Enter an e-mail address, like name@example.com");
        var trn = reading.value("trn", Trn::new, "Enter the teacher reference number: seven digits");
        var born = PlausibleDates.birth(reading, today);
        var served = reading.choice("served", Served.values(), "Say whether a part of induction was served before");
        var before = served.flatMap(where -> PartServed.said(reading, where));
        var claim = served.flatMap(where -> ClaimForm.read(reading, where));
        var title = reading.limited("title", LONGEST_TITLE, "The title");
        var telephone = reading.telephone("telephone");
        var previous = reading.limited("previousName", LONG_LINE, "The previous surname");
        return Stream.of(name, email, trn, born, served).allMatch(Optional::isPresent)
                ? Optional.of(new Teacher(
                        title,
                        name.get(),
                        previous,
                        email.get(),
                        telephone,
                        trn.get(),
                        born.get(),
                        served.get(),
                        before,
                        claim))
                : Optional.empty();
    }

    private Optional<Post> post(Reading reading) {
        var starts = PlausibleDates.start(reading, today);
        var employment = ContractForm.read(reading, starts);
        var fte = reading.value(
                "fte",
                said -> Fte.of(said).recorded(),
                "Enter the full-time equivalent: more than 0, at most 1, such as 0.6");
        var days =
                reading.decimal("daysPerWeek", "Enter the days worked in a week, such as 3, or 2.5 where weeks differ");
        if (days.isPresent() && (days.get().signum() <= 0 || days.get().compareTo(WEEK) > 0)) {
            reading.refuse("daysPerWeek", "outside", "A week has more than 0 and at most 5 days");
            days = Optional.empty();
        }
        var pattern = pattern(reading, fte, days);
        var title = reading.required("postTitle", LONG_LINE, "The post", "Enter the post, such as Year 3 teacher");
        var groups = reading.limited("yearGroups", LONG_LINE, "The year groups");
        var subjects = reading.limited("subjects", LONG_LINE, "The subjects");
        var hours = TeachingHours.read(reading);
        var place = PlaceForm.read(reading, asked);
        if (employment.isEmpty() || pattern.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Post(
                starts.orElseThrow(),
                employment.get(),
                pattern.get().fte(),
                pattern.get().daysPerWeek(),
                title,
                groups,
                subjects,
                hours,
                place));
    }

    private static Optional<WorkingPattern> pattern(Reading reading, Optional<Fte> fte, Optional<BigDecimal> days) {
        var pattern = fte.flatMap(share -> days.map(number -> new WorkingPattern(share, number)));
        pattern.filter(odd -> !odd.isPossible())
                .ifPresent(odd -> reading.refuse(
                        "daysPerWeek",
                        "too-few",
                        "A full-time equivalent of " + odd.fte() + " is " + odd.fullDays()
                                + " full days a week, which cannot be worked on " + odd.days()
                                + ". Correct one of the two"));
        return pattern.filter(WorkingPattern::isPossible);
    }

    private static Training training(Reading reading) {
        return new Training(
                reading.limited("trainingProvider", LONG_LINE, "The training provider"),
                reading.limited("qualification", LONG_LINE, "The qualification"),
                reading.limited("trainedSubject", LONG_LINE, "The subject"),
                reading.limited("trainedAges", LONG_LINE, "The age range"));
    }

    private Optional<Support> support(Reading reading) {
        var choice = new SupportForm(tutors, mentors);
        var tutor = choice.tutor(reading);
        var mentor = choice.mentor(reading);
        if (tutor.isEmpty() || mentor.isEmpty()) {
            return Optional.empty();
        }
        var same = choice.isOnePerson(tutor.get(), mentor.get());
        return Optional.of(new Support(
                tutor.get(),
                mentor.get(),
                same,
                SupportForm.reason(reading, same),
                reading.text("leadProvider"),
                Qualified.read(reading)));
    }
}
