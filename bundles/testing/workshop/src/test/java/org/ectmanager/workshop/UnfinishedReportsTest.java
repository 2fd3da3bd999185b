/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that are not finished when induction is decided, and those that will not come. */
class UnfinishedReportsTest {

    private static final String REASON = "The school has closed and nobody there knew the teacher.";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller officer;
    private Caller maker;
    private long shared;
    private long draft;

    @BeforeEach
    void one_review_is_shared_and_another_one_begun() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
        shared = opened(0);
        desk.writes(started, shared);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, shared)));
        draft = opened(1);
        desk.writes(started, draft);
    }

    @Test
    void before_deciding_it_is_said_which_are_not_finished() {
        var decision = awaited();

        assertThat(desk.decide.look(maker, decision).orElseThrow().findings())
                .filteredOn(finding -> finding.code().equals("decision.reports-unfinished"))
                .hasSize(1)
                .allSatisfy(finding -> {
                    assertThat(finding).isInstanceOf(Finding.Warning.class);
                    assertThat(finding.reason().sentence())
                            .contains("Progress review 1 (waiting for the early career teacher)")
                            .contains("Progress review 2 (being written)")
                            .doesNotContain("Final assessment");
                });
    }

    /** R37. */
    @Test
    void before_deciding_it_is_said_which_assessment_was_closed() {
        var first = desk.reports(started).stream()
                .filter(report -> report.planned().kind() == ReportKind.FORMAL_ASSESSMENT)
                .findFirst()
                .orElseThrow();
        desk.dayComes(first.planned().opens().toString());
        RegistrationDesk.require(close(first.id()));

        assertThat(desk.decide.look(maker, awaited()).orElseThrow().findings())
                .filteredOn(finding -> finding.code().equals("decision.assessment-closed"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason().sentence()).contains("Formal assessment 1"));
    }

    @Test
    void with_a_pass_what_nobody_has_shared_is_cancelled_and_the_rest_stays() {
        passes();

        assertThat(desk.reports(started))
                .extracting(Report::id)
                .contains(shared)
                .doesNotContain(draft);
        assertThat(desk.report(started, shared).state()).isEqualTo(State.AWAITING_ECT);
        assertThat(desk.reports(started)).noneMatch(report -> State.WRITABLE.contains(report.state()));
    }

    @Test
    void after_a_pass_nobody_is_reminded_any_more() {
        passes();
        desk.tell.run();
        workshop.post.clear();

        desk.dayComes("2028-10-02");
        desk.tell.run();

        assertThat(workshop.post).extracting(Letter::subject).noneMatch(subject -> subject.contains("overdue"));
    }

    @Test
    void while_induction_runs_both_are_reminded_of() {
        desk.tell.run();
        workshop.post.clear();

        desk.dayComes("2028-10-02");
        desk.tell.run();

        assertThat(workshop.post)
                .extracting(Letter::subject)
                .contains(
                        "A report is still overdue: Progress review 1", "A report is still overdue: Progress review 2");
    }

    @Test
    void an_officer_closes_a_report_that_will_not_come_and_nobody_is_reminded_of_it() {
        RegistrationDesk.require(close(shared));
        desk.tell.run();
        workshop.post.clear();

        desk.dayComes("2028-10-02");
        desk.tell.run();

        assertThat(desk.report(started, shared).state()).isEqualTo(State.CLOSED);
        assertThat(workshop.post)
                .extracting(Letter::subject)
                .noneMatch(subject -> subject.endsWith("overdue: Progress review 1"))
                .contains("A report is still overdue: Progress review 2");
    }

    @Test
    void tutor_and_teacher_read_why_a_shared_report_was_closed() {
        RegistrationDesk.require(close(shared));
        desk.tell.run();

        for (var reader : List.of(school.tutor(), started.ect())) {
            assertThat(told(reader)).hasSize(1).allSatisfy(letter -> assertThat(
                            letter.text().toString())
                    .contains("The reason is on the page of the report.")
                    .doesNotContain(REASON));
        }
        var opened = desk.answer.open(started.ect(), shared).orElseThrow();
        assertThat(opened.isReadable()).isTrue();
        assertThat(opened.next()).isEmpty();
        assertThat(opened.report().course().closed().orElseThrow().because()).isEqualTo(REASON);
    }

    @Test
    void a_draft_stays_private_when_it_is_closed() {
        RegistrationDesk.require(close(draft));
        desk.tell.run();

        assertThat(desk.answer.open(started.ect(), draft)).isEmpty();
        assertThat(desk.review.look(officer, draft)).isEmpty();
        assertThat(desk.write
                        .open(school.tutor(), school.id(), draft)
                        .orElseThrow()
                        .isReadable())
                .isTrue();
        assertThat(told(started.ect())).isEmpty();
        assertThat(told(school.tutor())).hasSize(1);
    }

    @Test
    void what_is_closed_is_neither_written_nor_signed_nor_closed_again() {
        RegistrationDesk.require(close(draft));
        RegistrationDesk.require(close(shared));

        assertThat(desk.write.attend(
                        school.tutor(), school.id(), desk.seen(started, draft), desk.attendance(started, draft)))
                .extracting(Refusal::code)
                .containsExactly("report.moved-on");
        assertThat(desk.answer.sign(started.ect(), desk.seen(started, shared), ReportDesk.OATH))
                .isNotEmpty();
        assertThat(close(shared)).extracting(Refusal::code).containsExactly("report.changed");
    }

    @Test
    void whoever_worked_on_a_cancelled_report_learns_that_induction_was_decided() {
        passes();

        assertThat(desk.write.open(school.tutor(), school.id(), draft)).isEmpty();
        assertThat(desk.write.became(school.tutor(), school.id(), draft)).contains(Became.PASSED);
        assertThat(desk.answer.became(started.ect(), draft)).contains(Became.PASSED);
        assertThat(desk.close.became(officer, draft)).contains(Became.PASSED);
    }

    @Test
    void the_teacher_learns_that_a_report_was_taken_back() {
        RegistrationDesk.require(desk.write.takeBack(school.tutor(), school.id(), desk.seen(started, shared)));

        assertThat(desk.answer.open(started.ect(), shared)).isEmpty();
        assertThat(desk.answer.became(started.ect(), shared)).contains(Became.WITH_SCHOOL);
    }

    @Test
    void the_teacher_learns_that_a_report_was_closed_that_was_never_shared() {
        RegistrationDesk.require(close(draft));

        assertThat(desk.answer.became(started.ect(), draft)).contains(Became.CLOSED);
    }

    @Test
    void nobody_learns_what_became_of_a_report_of_others() {
        var other = registration.school(school.body());
        passes();

        assertThat(desk.write.became(other.tutor(), other.id(), draft)).isEmpty();
        assertThat(desk.answer.became(other.tutor(), draft)).isEmpty();
        assertThatThrownBy(() -> desk.close.became(school.tutor(), draft)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_can_be_opened_has_become_nothing_else() {
        assertThat(desk.write.became(school.tutor(), school.id(), draft)).isEmpty();
        assertThat(desk.answer.became(started.ect(), shared)).isEmpty();
        assertThat(desk.close.became(officer, shared)).isEmpty();
    }

    @Test
    void the_tutor_of_a_closed_report_reads_that_it_was_closed() {
        RegistrationDesk.require(close(draft));

        assertThat(desk.write.attend(
                        school.tutor(), school.id(), desk.seen(started, draft), desk.attendance(started, draft)))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "The appropriate body has closed this report, so nothing can be changed in it any more");
    }

    @Test
    void closing_needs_a_reason_and_stands_in_the_trail() {
        assertThat(desk.close.close(officer, desk.seen(started, shared), " "))
                .extracting(Refusal::field)
                .containsExactly("reason");
        RegistrationDesk.require(close(shared));

        assertThat(workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                        .sql()
                        .list(
                                "select reason from audit_event where kind = 'report.closed' and subject_id = ?"
                                        + " and actor = ?",
                                row -> row.text("reason"),
                                shared,
                                officer.person().value())))
                .containsExactly(REASON);
    }

    @Test
    void the_final_assessment_is_not_closed() {
        var last = last();
        desk.dayComes(last.planned().opens().toString());

        assertThat(close(last.id())).extracting(Refusal::code).containsExactly("report.changed");
        assertThat(desk.close.look(officer, last.id())).isEmpty();
    }

    @Test
    void a_report_that_is_not_asked_for_yet_is_not_closed() {
        assertThat(desk.close.look(officer, desk.reports(started).get(3).id())).isEmpty();
    }

    @Test
    void only_leads_and_administrators_close() {
        for (var somebody : List.of(school.tutor(), school.head(), maker, started.ect())) {
            assertThatThrownBy(() -> desk.close.close(somebody, desk.seen(started, shared), REASON))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_report_that_was_closed_is_not_counted_among_the_others() {
        var before = about(draft);
        RegistrationDesk.require(close(shared));

        assertThat(about(draft).place()).isEqualTo(before.place() - 1);
        assertThat(about(draft).of()).isEqualTo(before.of() - 1);
        assertThat(about(shared).place()).isOne();
        assertThat(about(shared).of()).isEqualTo(before.of());
    }

    private Reports.About about(long report) {
        return workshop.transactions.in(Scope.of(school.body()), () -> registration.reports.about(report));
    }

    private List<Refusal> close(long report) {
        return desk.close.close(officer, desk.seen(started, report), REASON);
    }

    private List<Letter> told(Caller reader) {
        return workshop.post.stream()
                .filter(letter -> letter.subject().startsWith("A report was closed"))
                .filter(letter -> letter.to().value().equals(cast.email(reader)))
                .toList();
    }

    private Report last() {
        return desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
    }

    private long awaited() {
        var last = last();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        RegistrationDesk.require(
                desk.review.accept(cast.staff(school.body(), Position.QUALITY_ASSURER), desk.seen(started, last.id())));
        return desk.decide.awaited(maker).get(0).decision().id();
    }

    private void passes() {
        var decision = awaited();
        RegistrationDesk.require(desk.decide.represent(started.ect(), seen(decision), ""));
        desk.dayComes("2028-08-01");
        RegistrationDesk.require(desk.decide.decide(maker, seen(decision), new Choice("pass", "", "All are met")));
    }

    private org.ectmanager.application.decision.DecideInduction.Seen seen(long decision) {
        return new org.ectmanager.application.decision.DecideInduction.Seen(
                decision,
                desk.decide.look(maker, decision).orElseThrow().decision().version());
    }

    private long opened(int index) {
        var report = desk.reports(started).get(index);
        desk.dayComes(report.planned().opens().toString());
        return report.id();
    }
}
