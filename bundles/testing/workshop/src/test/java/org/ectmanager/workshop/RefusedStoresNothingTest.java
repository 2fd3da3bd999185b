/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused in a report changes nothing of it, so that whoever goes back is not overtaken by themselves. */
class RefusedStoresNothingTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long review;

    @BeforeEach
    void a_review_is_written() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        review = first.id();
        desk.writes(started, review);
    }

    @Test
    void days_absent_that_are_not_on_record_leave_the_report_as_it_was() {
        var before = report();

        assertThat(desk.write.attend(
                        school.tutor(),
                        school.id(),
                        desk.seen(started, review),
                        new Attendance("no", "0.8 since November", "60", "7")))
                .extracting(Refusal::code)
                .containsExactly("report.days-absent-other");

        assertThat(report()).isEqualTo(before);
    }

    @Test
    void a_section_with_a_missing_answer_leaves_the_report_as_it_was() {
        var before = report();

        assertThat(desk.write.keep(
                        school.tutor(),
                        school.id(),
                        desk.seen(started, review),
                        "progress",
                        Map.of("evidence", "Half")))
                .isNotEmpty();

        assertThat(report()).isEqualTo(before);
    }

    @Test
    void a_draft_is_kept_unfinished() {
        assertThat(desk.write.draft(
                        school.tutor(),
                        school.id(),
                        desk.seen(started, review),
                        "progress",
                        Map.of("evidence", "Half")))
                .isEmpty();

        assertThat(report().content().answers()).containsEntry("evidence", "Half");
    }

    @Test
    void comments_with_a_wrong_password_are_neither_saved_nor_signed() {
        shared();
        var before = report();

        assertThat(desk.answer.sign(started.ect(), desk.seen(started, review), comments(), new Oath("wrong", true)))
                .extracting(Refusal::field)
                .containsExactly("password");

        assertThat(report()).isEqualTo(before);
    }

    @Test
    void comments_and_signature_are_saved_in_one() {
        shared();

        assertThat(desk.answer.sign(started.ect(), desk.seen(started, review), comments(), ReportDesk.OATH))
                .isEmpty();

        assertThat(report().state()).isEqualTo(Report.State.AWAITING_TUTOR);
        assertThat(report().content().ectAnswers()).isNotEmpty();
        RegistrationDesk.require(desk.write.sign(
                school.tutor(),
                school.id(),
                desk.seen(started, review),
                org.ectmanager.domain.form.FormDefinition.Signatory.TUTOR,
                ReportDesk.OATH));
        assertThat(report().state()).isEqualTo(Report.State.SUBMITTED);
    }

    @Test
    void unfinished_comments_are_kept_and_not_signed() {
        shared();
        var unfinished = Map.of("comments", "I agree.");
        assertThat(desk.answer.draft(started.ect(), desk.seen(started, review), unfinished))
                .isEmpty();
        var before = report();

        assertThat(desk.answer.sign(started.ect(), desk.seen(started, review), unfinished, ReportDesk.OATH))
                .extracting(Refusal::field)
                .containsExactly("discussed");

        assertThat(report()).isEqualTo(before);
        assertThat(before.content().ectAnswers()).containsEntry("comments", "I agree.");
    }

    @Test
    void a_short_comment_is_enough_whatever_the_form_asks() {
        shared();
        var form = report().form().orElseThrow();
        var comments = form.ectSection().questions().get(1);
        var longer = new Section("comments", "Comments", "", List.of(atLeastTen(comments)));

        assertThat(ReportForm.ectRefusals(longer, Map.of("comments", "I agree.")))
                .isEmpty();
        assertThat(ReportForm.ectRefusals(longer, Map.of())).hasSize(1);
        assertThat(desk.answer.sign(
                        started.ect(),
                        desk.seen(started, review),
                        ReportDesk.answers(form, Map.of("comments", "I agree.")),
                        ReportDesk.OATH))
                .isEmpty();
    }

    private static Question atLeastTen(Question comments) {
        return new Question(
                comments.id(), comments.label(), comments.hint(), new Question.Answer.Text(10, 6_000), true);
    }

    private void shared() {
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));
    }

    private Map<String, String> comments() {
        return ReportDesk.answers(report().form().orElseThrow(), Map.of());
    }

    private Report report() {
        return desk.report(started, review);
    }
}
