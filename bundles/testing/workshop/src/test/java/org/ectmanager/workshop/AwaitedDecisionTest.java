/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.decision.DecideInduction.Seen;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Decisions.Listed;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R44 to R46: the clocks begin when the final assessment is handed in, and everybody concerned is told. */
class AwaitedDecisionTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;
    private Caller maker;
    private Report last;

    @BeforeEach
    void the_final_assessment_is_handed_in() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
        last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes("2028-07-24");
        desk.handsIn(started, last.id());
    }

    @Test
    void a_decision_is_awaited_from_the_hand_in_on() {
        assertThat(awaited()).extracting(AwaitedDecision::receivedOn).containsExactly(LocalDate.of(2028, 7, 24));
    }

    @Test
    void both_last_days_are_counted_from_the_hand_in() {
        assertThat(awaited())
                .extracting(AwaitedDecision::days)
                .containsExactly(Optional.of(new DecisionDays(LocalDate.of(2028, 8, 4), LocalDate.of(2028, 8, 18))));
    }

    @Test
    void the_teacher_may_speak_before_the_body_accepts() {
        assertThat(desk.decide.represent(started.ect(), seen(), "I taught well"))
                .isEmpty();
    }

    @Test
    void nothing_is_decided_before_the_assessment_is_accepted() {
        desk.decide.represent(started.ect(), seen(), "");

        assertThat(passes()).extracting(Refusal::code).containsExactly("decision.not-accepted");
        accepts();
        assertThat(passes()).isEmpty();
    }

    @Test
    void whoever_has_the_decision_open_is_not_overtaken_by_the_acceptance() {
        desk.decide.represent(started.ect(), seen(), "");
        var before = seen();
        accepts();

        assertThat(desk.decide.decide(maker, before, new Choice("pass", "", "All standards are met")))
                .isEmpty();
    }

    @Test
    void a_returned_assessment_ends_it() {
        givesBack();

        assertThat(awaited()).isEmpty();
        assertThat(desk.decide.own(started.ect())).isEmpty();
    }

    @Test
    void handed_in_again_it_is_awaited_anew_and_nobody_was_heard() {
        desk.decide.represent(started.ect(), seen(), "I taught well");
        givesBack();
        desk.dayComes("2028-08-07");
        handsInAgain("unsatisfactory");

        assertThat(awaited()).singleElement().satisfies(decision -> {
            assertThat(decision.receivedOn()).isEqualTo(LocalDate.of(2028, 8, 7));
            assertThat(decision.recommendation()).isEqualTo(Recommendation.UNSATISFACTORY);
            assertThat(decision.heardAt()).isEmpty();
            assertThat(decision.representations()).isEqualTo("I taught well");
        });
    }

    @Test
    void makers_teacher_and_head_are_told_at_once() {
        desk.tell.run();

        assertThat(subjects(maker)).contains("An induction waits for a decision");
        assertThat(subjects(started.ect())).contains("Your school has made its recommendation");
        assertThat(subjects(school.head())).contains("Your recommendation was received");
    }

    @Test
    void the_teacher_reads_until_when_they_may_speak() {
        desk.tell.run();

        assertThat(letter(started.ect(), "Your school has made its recommendation"))
                .contains("You may say something until", "4 August 2028", "/induction/decision");
    }

    @Test
    void somebody_who_is_told_later_reads_nothing_of_what_is_over() {
        givesBack();
        desk.tell.run();

        assertThat(subjects(maker)).doesNotContain("An induction waits for a decision");
    }

    @Test
    void makers_are_reminded_a_week_and_a_day_before_and_when_it_is_overdue() {
        daysPass();

        assertThat(subjects(maker))
                .filteredOn(subject -> subject.startsWith("A decision"))
                .containsExactly(
                        "A decision on induction is due within a week",
                        "A decision on induction is due tomorrow",
                        "A decision on induction is overdue",
                        "A decision on induction is still overdue");
    }

    @Test
    void whoever_wants_no_reminders_hears_only_that_it_is_overdue() {
        workshop.finishSignIn.choosePreferences(maker, false);
        daysPass();

        assertThat(subjects(maker))
                .filteredOn(subject -> subject.startsWith("A decision"))
                .containsExactly("A decision on induction is overdue", "A decision on induction is still overdue");
    }

    @Test
    void nobody_is_reminded_of_what_was_decided() {
        desk.decide.represent(started.ect(), seen(), "");
        accepts();
        assertThat(passes()).isEmpty();
        daysPass();

        assertThat(subjects(maker)).noneMatch(subject -> subject.startsWith("A decision"));
    }

    private void daysPass() {
        for (var day = LocalDate.of(2028, 8, 1); day.isBefore(LocalDate.of(2028, 8, 29)); day = day.plusDays(1)) {
            desk.dayComes(day.toString());
        }
        desk.tell.run();
    }

    private void accepts() {
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, last.id())));
    }

    private void givesBack() {
        RegistrationDesk.require(desk.review.giveBack(assurer, desk.seen(started, last.id()), "Please look again"));
    }

    private void handsInAgain(String judgement) {
        var form = desk.report(started, last.id()).form().orElseThrow();
        var section = form.tutorSections().stream()
                .filter(one -> one.questions().stream()
                        .anyMatch(question -> question.id().equals("judgement")))
                .findFirst()
                .orElseThrow();
        RegistrationDesk.require(desk.write.keep(
                school.tutor(),
                school.id(),
                desk.seen(started, last.id()),
                section.id(),
                ReportDesk.answers(form, Map.of("judgement", judgement))));
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, last.id())));
        desk.everybodySigns(started, last.id());
    }

    private List<Refusal> passes() {
        return desk.decide.decide(maker, seen(), new Choice("pass", "", "All standards are met"));
    }

    private List<AwaitedDecision> awaited() {
        return desk.decide.awaited(maker).stream().map(Listed::decision).toList();
    }

    private Seen seen() {
        var decision = awaited().get(0);
        return new Seen(decision.id(), decision.version());
    }

    private List<String> subjects(Caller reader) {
        return letters(reader).stream().map(Letter::subject).toList();
    }

    private String letter(Caller reader, String subject) {
        return letters(reader).stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(letter -> letter.text().toString())
                .findFirst()
                .orElseThrow();
    }

    private List<Letter> letters(Caller reader) {
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(cast.email(reader)))
                .toList();
    }
}
