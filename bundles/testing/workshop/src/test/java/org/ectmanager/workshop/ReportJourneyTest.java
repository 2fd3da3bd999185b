/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportJourneyTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
    }

    @Test
    void the_whole_plan_is_there_from_the_first_day() {
        assertThat(desk.reports(started))
                .extracting(Report::title)
                .containsExactly(
                        "Progress review 1",
                        "Progress review 2",
                        "Formal assessment 1",
                        "Progress review 3",
                        "Progress review 4",
                        "Final assessment");
        assertThat(desk.reports(started)).allSatisfy(report -> {
            assertThat(report.state()).isEqualTo(State.SCHEDULED);
            assertThat(report.planned().because()).isNotEmpty();
        });
    }

    @Test
    void a_report_is_released_on_its_day_and_the_tutor_is_told_once() {
        var first = desk.reports(started).get(0);

        desk.dayComes(first.planned().opens().minusDays(1).toString());
        assertThat(desk.report(started, first.id()).state()).isEqualTo(State.SCHEDULED);
        desk.dayComes(first.planned().opens().toString());
        desk.release.run();
        desk.tell.run();

        assertThat(desk.report(started, first.id()).state()).isEqualTo(State.OPEN);
        assertThat(released()).hasSize(1);
    }

    @Test
    void a_draft_begun_before_is_released_on_its_day_too_and_nothing_of_it_changes() {
        var first = desk.reports(started).get(0);
        desk.writes(started, first.id());
        desk.dayComes(first.planned().opens().minusDays(1).toString());
        desk.tell.run();
        assertThat(released()).isEmpty();
        var draft = desk.report(started, first.id());

        desk.dayComes(first.planned().opens().toString());
        desk.release.run();
        desk.tell.run();

        assertThat(released()).hasSize(1);
        assertThat(desk.report(started, first.id())).isEqualTo(draft);
    }

    private List<String> released() {
        return workshop.post.stream()
                .map(Letter::subject)
                .filter("A report is ready to be written: Progress review 1"::equals)
                .toList();
    }

    @Test
    void reminders_come_a_week_and_a_day_before_on_the_day_and_then_weekly() {
        var first = desk.reports(started).get(0);
        var due = first.planned().due();
        desk.dayComes(first.planned().opens().toString());

        for (var day = due.minusDays(8); day.isBefore(due.plusDays(10)); day = day.plusDays(1)) {
            desk.dayComes(day.toString());
            desk.release.run();
        }
        desk.tell.run();

        assertThat(workshop.post)
                .extracting(Letter::subject)
                .filteredOn(subject -> subject.contains("due: Progress review 1")
                        || subject.matches("A report is (due|still).*: Progress review 1"))
                .containsExactly(
                        "A report is due within a week: Progress review 1",
                        "A report is due tomorrow: Progress review 1",
                        "A report is due today: Progress review 1",
                        "A report is overdue: Progress review 1",
                        "A report is still overdue: Progress review 1");
    }

    @Test
    void the_draft_is_private_to_the_schools_writers_until_it_is_shared() {
        var first = opened(0);
        desk.writes(started, first);

        assertThat(desk.write.open(school.lead(), school.id(), first)).isPresent();
        assertThat(desk.review.look(assurer, first)).isEmpty();
        assertThat(desk.answer.open(started.ect(), first)).isEmpty();
        desk.write.share(school.tutor(), school.id(), desk.seen(started, first));
        assertThat(desk.answer.open(started.ect(), first)).isPresent();
    }

    @Test
    void an_empty_report_is_not_shared_and_says_all_that_is_missing() {
        var first = opened(0);

        assertThat(desk.write.share(school.tutor(), school.id(), desk.seen(started, first)))
                .extracting(Refusal::field)
                .contains("contractRight", "daysServed", "on-track", "rationale", "evidence", "targets-1");
    }

    @Test
    void somebody_who_is_not_on_track_needs_a_support_plan() {
        var first = opened(0);
        desk.writes(started, first);
        var form = desk.report(started, first).form().orElseThrow();
        desk.write.keep(
                school.tutor(),
                school.id(),
                desk.seen(started, first),
                "progress",
                ReportDesk.answers(form, Map.of("on-track", "no", "support-plan", "")));

        assertThat(desk.write.share(school.tutor(), school.id(), desk.seen(started, first)))
                .extracting(Refusal::field)
                .containsExactly("support-plan");
    }

    @Test
    void a_progress_review_is_signed_by_teacher_and_tutor_and_accepted() {
        var first = opened(0);
        desk.handsIn(started, first);

        assertThat(desk.report(started, first).state()).isEqualTo(State.SUBMITTED);
        assertThat(desk.review.look(assurer, first).orElseThrow().signatures())
                .extracting(signature -> signature.signatory())
                .containsExactly(Signatory.ECT, Signatory.TUTOR);
        assertThat(desk.review.accept(assurer, desk.seen(started, first))).isEmpty();
        assertThat(desk.report(started, first).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void the_head_signs_an_assessment() {
        var assessment = opened(2);
        desk.handsIn(started, assessment);

        assertThat(desk.review.look(assurer, assessment).orElseThrow().signatures())
                .extracting(signature -> signature.signatory())
                .containsExactly(Signatory.ECT, Signatory.TUTOR, Signatory.HEAD);
    }

    @Test
    void a_returned_report_that_is_not_changed_needs_no_new_signature() {
        var first = opened(0);
        desk.handsIn(started, first);
        desk.review.giveBack(assurer, desk.seen(started, first), "Please look again");

        assertThat(desk.write.share(school.tutor(), school.id(), desk.seen(started, first)))
                .isEmpty();

        assertThat(desk.report(started, first).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void while_a_returned_report_is_changed_only_the_school_reads_it() {
        var first = opened(0);
        desk.handsIn(started, first);
        assertThat(desk.review.look(assurer, first).orElseThrow().isReadable()).isTrue();

        desk.review.giveBack(assurer, desk.seen(started, first), "Please look again");

        assertThat(desk.review.look(assurer, first).orElseThrow().isReadable()).isFalse();
        assertThat(desk.answer.open(started.ect(), first).orElseThrow().isReadable())
                .isFalse();
        assertThat(desk.write
                        .open(school.tutor(), school.id(), first)
                        .orElseThrow()
                        .isReadable())
                .isTrue();
    }

    @Test
    void a_returned_report_with_another_file_is_signed_again() {
        var first = opened(0);
        desk.handsIn(started, first);
        desk.review.giveBack(assurer, desk.seen(started, first), "Please attach the observation");
        var file = new Evidence.File(
                "observation.pdf", "application/pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        RegistrationDesk.require(desk.write.attach(school.tutor(), school.id(), desk.seen(started, first), file));
        desk.write.share(school.tutor(), school.id(), desk.seen(started, first));
        assertThat(desk.report(started, first).state()).isEqualTo(State.AWAITING_ECT);
    }

    @Test
    void a_returned_report_that_is_changed_is_signed_again() {
        var first = opened(0);
        desk.handsIn(started, first);
        desk.review.giveBack(assurer, desk.seen(started, first), "Name examples");
        var form = desk.report(started, first).form().orElseThrow();
        desk.write.keep(
                school.tutor(),
                school.id(),
                desk.seen(started, first),
                "progress",
                ReportDesk.answers(
                        form, Map.of("evidence", "Two lessons were seen, on fractions and on the water cycle.")));

        desk.write.share(school.tutor(), school.id(), desk.seen(started, first));

        assertThat(desk.report(started, first).state()).isEqualTo(State.AWAITING_ECT);
        desk.everybodySigns(started, first);
        assertThat(desk.report(started, first).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void two_tutors_who_write_at_once_do_not_overwrite_each_other() {
        var first = opened(0);
        var seen = desk.seen(started, first);
        RegistrationDesk.require(
                desk.write.draft(school.tutor(), school.id(), seen, "progress", Map.of("evidence", "One")));

        assertThat(desk.write.keep(school.lead(), school.id(), seen, "progress", Map.of("evidence", "Two")))
                .extracting(Refusal::code)
                .containsExactly("report.changed");
    }

    @Test
    void nobody_has_the_schools_hand_in_a_report_on_themselves() {
        var first = opened(0);
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> workshop.people.appoint(new org.ectmanager.application.port.People.Appointed(
                        workshop.people.known(started.ect().person()).orElseThrow(),
                        new org.ectmanager.application.permission.Appointment(
                                workshop.ids.next(),
                                started.ect().person(),
                                java.util.Optional.of(school.id()),
                                Position.INDUCTION_TUTOR,
                                false,
                                workshop.clock.instant(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                java.util.Optional.of(workshop.clock.instant()),
                                1))));
        var both =
                cast.caller(school.body(), started.ect().person(), started.ect().name());

        assertThat(desk.write.open(both, school.id(), first)).isEmpty();
        desk.writes(started, first);
        desk.write.share(school.tutor(), school.id(), desk.seen(started, first));
        desk.answer.draft(
                started.ect(),
                desk.seen(started, first),
                ReportDesk.answers(desk.report(started, first).form().orElseThrow(), Map.of()));
        desk.answer.sign(started.ect(), desk.seen(started, first), ReportDesk.OATH);
        assertThat(desk.write.sign(both, school.id(), desk.seen(started, first), Signatory.TUTOR, ReportDesk.OATH))
                .extracting(Refusal::code)
                .containsExactly("report.changed");
    }

    @Test
    void a_report_is_shared_from_its_opening_day_on() {
        var first = desk.reports(started).get(0);
        desk.writes(started, first.id());

        assertThat(desk.write.share(school.tutor(), school.id(), desk.seen(started, first.id())))
                .extracting(Refusal::code)
                .containsExactly("report.too-early");
    }

    @Test
    void another_school_sees_nothing_of_it() {
        var first = opened(0);
        var other = registration.school(school.body());

        assertThatThrownBy(() -> desk.write.open(other.tutor(), school.id(), first))
                .isInstanceOf(NotAllowed.class);
        assertThat(desk.write.open(other.tutor(), other.id(), first)).isEmpty();
    }

    @Test
    void after_the_final_assessment_a_decision_maker_passes_and_the_notice_goes_out() {
        var decision = decisionAwaited();
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);
        var file = desk.decide.look(maker, decision).orElseThrow();

        assertThat(desk.decide.decide(maker, seen(maker, decision), new Choice("pass", "", "All standards are met")))
                .extracting(Refusal::code)
                .containsExactly("decision.not-completed", "decision.not-heard");
        desk.decide.represent(started.ect(), seen(maker, decision), "");
        desk.dayComes("2028-08-01");
        assertThat(desk.decide.look(maker, decision).orElseThrow().findings()).noneMatch(Finding::stops);
        assertThat(desk.decide.decide(maker, seen(maker, decision), new Choice("pass", "", "All standards are met")))
                .isEmpty();
        desk.tell.run();

        assertThat(file.clocks()).hasSize(2);
        assertThat(induction().state()).isEqualTo(Induction.State.PASSED);
        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().equals("Notice of the decision on statutory induction"))
                .hasSize(2);
    }

    @Test
    void an_extension_adds_another_final_assessment_and_says_how_to_appeal() {
        var decision = decisionAwaited();
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);
        desk.decide.represent(started.ect(), seen(maker, decision), "I would like another term");
        desk.dayComes("2028-08-01");

        assertThat(desk.decide.decide(
                        maker, seen(maker, decision), new Choice("extend", "1", "More evidence is needed")))
                .isEmpty();

        assertThat(desk.reports(started))
                .filteredOn(report -> report.planned().isFinal())
                .hasSize(2);
        assertThat(desk.decide.look(maker, decision).orElseThrow().appeal()).isPresent();
    }

    @Test
    void only_a_decision_maker_decides() {
        var decision = decisionAwaited();

        assertThatThrownBy(() -> desk.decide.decide(
                        assurer, seen(assurer, decision), new Choice("pass", "", "All standards are met")))
                .isInstanceOf(NotAllowed.class);
    }

    private long opened(int index) {
        var report = desk.reports(started).get(index);
        desk.dayComes(report.planned().opens().toString());
        return report.id();
    }

    private long decisionAwaited() {
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().kind() == ReportKind.FORMAL_ASSESSMENT)
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, last.id())));
        return desk.decide.awaited(assurer).get(0).decision().id();
    }

    private org.ectmanager.application.decision.DecideInduction.Seen seen(Caller caller, long decision) {
        return new org.ectmanager.application.decision.DecideInduction.Seen(
                decision,
                desk.decide.look(caller, decision).orElseThrow().decision().version());
    }

    private Induction induction() {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> registration.inductions.find(started.induction().id()).orElseThrow());
    }
}
