/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReportContent;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that was shared comes back, or goes on, also where somebody does not sign. */
class WaysOutOfAReportTest {

    private static final String REASON = "Nova is ill for the rest of the term and cannot be reached.";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;
    private long id;

    @BeforeEach
    void a_review_is_shared() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        var first = desk.reports(started).get(0);
        id = first.id();
        desk.dayComes(first.planned().opens().toString());
        desk.writes(started, id);
        share();
    }

    @Test
    void what_nobody_has_signed_is_taken_back_and_may_be_written_again() {
        RegistrationDesk.require(takeBack());

        assertThat(report().state()).isEqualTo(State.IN_PROGRESS);
        assertThat(desk.answer.open(started.ect(), id)).isEmpty();
        RegistrationDesk.require(
                desk.write.attend(school.tutor(), school.id(), desk.seen(started, id), desk.attendance(started, id)));
        share();
        assertThat(report().state()).isEqualTo(State.AWAITING_ECT);
    }

    @Test
    void comments_are_the_teachers_own_until_they_sign() {
        var form = report().form().orElseThrow();
        RegistrationDesk.require(
                desk.answer.draft(started.ect(), desk.seen(started, id), ReportDesk.answers(form, Map.of())));

        assertThat(commentsThatTheSchoolReads()).isEmpty();
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, id), ReportDesk.OATH));
        assertThat(commentsThatTheSchoolReads()).isNotEmpty();
    }

    private Map<String, String> commentsThatTheSchoolReads() {
        return desk.write
                .open(school.tutor(), school.id(), id)
                .orElseThrow()
                .report()
                .content()
                .ectAnswers();
    }

    @Test
    void the_teacher_is_told_that_it_was_taken_back() {
        RegistrationDesk.require(takeBack());

        assertThat(told(started.ect(), "A report was taken back: Progress review 1"))
                .hasSize(1)
                .allSatisfy(letter -> assertThat(letter.text())
                        .last()
                        .extracting(Object::toString)
                        .asString()
                        .contains("/induction]"));
    }

    @Test
    void what_was_returned_before_is_the_tutors_again_with_the_bodys_reason() {
        desk.everybodySigns(started, id);
        RegistrationDesk.require(desk.review.giveBack(assurer, desk.seen(started, id), "Name examples"));
        var form = report().form().orElseThrow();
        RegistrationDesk.require(desk.write.keep(
                school.tutor(),
                school.id(),
                desk.seen(started, id),
                "progress",
                ReportDesk.answers(form, Map.of("evidence", "Another lesson was seen, on the water cycle."))));
        share();

        RegistrationDesk.require(takeBack());

        assertThat(report().state()).isEqualTo(State.RETURNED);
        assertThat(report().returnedBecause()).isEqualTo("Name examples");
        assertThat(desk.answer.open(started.ect(), id).orElseThrow().isReadable())
                .isFalse();
    }

    @Test
    void what_somebody_has_signed_is_not_taken_back() {
        signsAsTeacher();

        assertThat(takeBack()).extracting(Refusal::code).containsExactly("report.signed");
        assertThat(report().state()).isEqualTo(State.AWAITING_TUTOR);
    }

    @Test
    void what_was_signed_and_is_with_the_appropriate_body_is_not_taken_back() {
        desk.everybodySigns(started, id);

        assertThat(takeBack()).extracting(Refusal::code).containsExactly("report.moved-on");
    }

    @Test
    void until_the_end_of_the_day_on_which_it_is_due_it_waits_for_the_teacher() {
        desk.dayComes(report().planned().due().toString());

        assertThat(handOn(REASON)).extracting(Refusal::code).containsExactly("report.still-time");
        assertThat(report().state()).isEqualTo(State.AWAITING_ECT);
    }

    @Test
    void a_teacher_who_gets_an_overdue_report_has_a_week_to_sign_it() {
        RegistrationDesk.require(takeBack());
        isOverdue();
        share();

        assertThat(handOn(REASON)).extracting(Refusal::code).containsExactly("report.still-time");
        desk.dayComes(report().planned().due().plusDays(9).toString());
        RegistrationDesk.require(handOn(REASON));
    }

    @Test
    void without_a_reason_it_does_not_go_on() {
        isOverdue();

        assertThat(handOn(" ")).extracting(Refusal::field).containsExactly("reason");
        assertThat(report().state()).isEqualTo(State.AWAITING_ECT);
    }

    @Test
    void overdue_it_goes_on_to_the_tutor_and_then_to_the_appropriate_body_with_the_reason() {
        isOverdue();

        RegistrationDesk.require(handOn(REASON));
        assertThat(report().state()).isEqualTo(State.AWAITING_TUTOR);
        signsAsTutor();

        assertThat(report().state()).isEqualTo(State.SUBMITTED);
        var opened = desk.review.look(assurer, id).orElseThrow();
        assertThat(opened.report().course().withoutEct()).isEqualTo(REASON);
        assertThat(opened.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signatory()).isEqualTo(Signatory.TUTOR);
            assertThat(signature.declaration()).contains("has not signed it").doesNotContain("discussed");
        });
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, id)));
    }

    @Test
    void the_tutors_signature_covers_the_reason() {
        isOverdue();
        RegistrationDesk.require(handOn(REASON));
        signsAsTutor();

        var opened = desk.review.look(assurer, id).orElseThrow();
        var content = opened.content();
        var other = new ReportContent(
                content.body(),
                content.induction(),
                content.report().withoutEct("Another reason"),
                content.form(),
                content.evidence());

        assertThat(opened.signatures().get(0).covers(content)).isTrue();
        assertThat(opened.signatures().get(0).covers(other)).isFalse();
    }

    @Test
    void the_teacher_reads_the_reason_and_signs_no_more() {
        isOverdue();
        RegistrationDesk.require(handOn(REASON));

        assertThat(told(started.ect(), "A report goes on without your signature: Progress review 1"))
                .hasSize(1)
                .allSatisfy(letter -> assertThat(letter.text().toString())
                        .contains("The reason is on the page of the report.")
                        .doesNotContain(REASON));
        assertThat(desk.answer
                        .open(started.ect(), id)
                        .orElseThrow()
                        .report()
                        .course()
                        .withoutEct())
                .isEqualTo(REASON);
        assertThat(desk.answer.sign(started.ect(), desk.seen(started, id), ReportDesk.OATH))
                .isNotEmpty();
    }

    @Test
    void the_tutor_is_not_told_that_the_teacher_has_signed() {
        isOverdue();
        RegistrationDesk.require(handOn(REASON));

        assertThat(told(school.tutor(), "A report waits for your signature: Progress review 1"))
                .hasSize(1)
                .allSatisfy(letter -> assertThat(letter.text().toString())
                        .contains("without the early career teacher\u2019s signature")
                        .doesNotContain("has commented and signed"));
    }

    @Test
    void what_is_returned_and_shared_again_asks_the_teacher_again() {
        isOverdue();
        RegistrationDesk.require(handOn(REASON));
        signsAsTutor();
        RegistrationDesk.require(desk.review.giveBack(assurer, desk.seen(started, id), "Ask once more"));

        share();

        assertThat(report().state()).isEqualTo(State.AWAITING_ECT);
        assertThat(report().course().withoutEct()).isEmpty();
    }

    @Test
    void both_steps_stand_in_the_trail_with_whoever_took_them() {
        RegistrationDesk.require(takeBack());
        share();
        isOverdue();
        RegistrationDesk.require(handOn(REASON));

        assertThat(trail("report.taken-back")).containsExactly("");
        assertThat(trail("report.handed-on")).containsExactly(REASON);
    }

    @Test
    void a_version_that_was_not_seen_is_not_handed_on() {
        var seen = desk.seen(started, id);
        RegistrationDesk.require(desk.answer.draft(started.ect(), seen, Map.of()));
        isOverdue();

        assertThat(desk.write.handOn(school.tutor(), school.id(), seen, REASON))
                .extracting(Refusal::code)
                .containsExactly("report.changed");
    }

    @Test
    void the_teacher_and_the_appropriate_body_do_neither() {
        isOverdue();

        for (var somebody : List.of(started.ect(), assurer)) {
            assertThatThrownBy(() -> desk.write.takeBack(somebody, school.id(), desk.seen(started, id)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.write.handOn(somebody, school.id(), desk.seen(started, id), REASON))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private void share() {
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, id)));
    }

    private List<Refusal> takeBack() {
        return desk.write.takeBack(school.tutor(), school.id(), desk.seen(started, id));
    }

    private List<Refusal> handOn(String reason) {
        return desk.write.handOn(school.tutor(), school.id(), desk.seen(started, id), reason);
    }

    private void isOverdue() {
        desk.dayComes(report().planned().due().plusDays(1).toString());
    }

    private void signsAsTeacher() {
        var form = report().form().orElseThrow();
        RegistrationDesk.require(
                desk.answer.draft(started.ect(), desk.seen(started, id), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, id), ReportDesk.OATH));
    }

    private void signsAsTutor() {
        RegistrationDesk.require(
                desk.write.sign(school.tutor(), school.id(), desk.seen(started, id), Signatory.TUTOR, ReportDesk.OATH));
    }

    private Report report() {
        return desk.report(started, id);
    }

    private List<Letter> told(Caller reader, String subject) {
        desk.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.subject().equals(subject))
                .filter(letter -> letter.to().equals(mail(reader)))
                .toList();
    }

    private EmailAddress mail(Caller reader) {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> workshop.people.known(reader.person()).orElseThrow().email());
    }

    private List<String> trail(String kind) {
        return workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .list(
                        "select reason from audit_event where kind = ? and subject_id = ? and actor = ?",
                        row -> row.text("reason"),
                        kind,
                        id,
                        school.tutor().person().value()));
    }
}
