/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.SentBack;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReviewReport.Stage;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that somebody has signed goes back to its writers, by whoever would sign next. */
class SentBackReportsTest {

    private static final String REASON = "The targets are last year\u2019s. Please set new ones.";
    private static final int REVIEW = 0;
    private static final int ASSESSMENT = 2;

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;
    private long id;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
    }

    @Test
    void a_head_who_disagrees_sends_an_assessment_back_and_its_writers_read_why() {
        awaitsHead();

        RegistrationDesk.require(sendBack(school.head(), REASON));

        assertThat(report().state()).isEqualTo(State.RETURNED);
        assertThat(desk.write
                        .open(school.lead(), school.id(), id)
                        .orElseThrow()
                        .report()
                        .course()
                        .sentBack())
                .contains(new SentBack("Head teacher", REASON));
    }

    @Test
    void a_tutor_sends_back_what_the_teacher_has_signed() {
        awaitsTutor(REVIEW);

        RegistrationDesk.require(sendBack(school.tutor(), REASON));

        assertThat(report().course().sentBack()).contains(new SentBack("Induction tutor", REASON));
    }

    @Test
    void who_may_sign_for_the_tutor_sends_it_back_and_it_says_for_whom() {
        awaitsTutor(REVIEW);

        RegistrationDesk.require(sendBack(school.lead(), REASON));

        assertThat(report().course().sentBack())
                .contains(new SentBack("Induction lead, for the induction tutor", REASON));
    }

    @Test
    void left_as_it_is_it_keeps_its_signatures_and_waits_for_the_head_again() {
        awaitsHead();
        RegistrationDesk.require(sendBack(school.head(), REASON));
        assertThat(nextOnceShared()).contains(Signatory.HEAD);

        share();

        assertThat(report().state()).isEqualTo(State.AWAITING_HEAD);
        assertThat(signatories()).containsExactly(Signatory.ECT, Signatory.TUTOR);
    }

    @Test
    void what_is_changed_is_signed_again_by_everybody_and_handed_in_without_the_reason() {
        awaitsHead();
        RegistrationDesk.require(sendBack(school.head(), REASON));
        changes();
        assertThat(nextOnceShared()).contains(Signatory.ECT);
        share();
        assertThat(report().state()).isEqualTo(State.AWAITING_ECT);
        assertThat(signatories()).isEmpty();

        desk.everybodySigns(started, id);

        assertThat(report().state()).isEqualTo(State.SUBMITTED);
        assertThat(report().course().sentBack()).isEmpty();
    }

    @Test
    void shared_again_and_taken_back_it_stands_where_it_stood() {
        awaitsTutor(REVIEW);
        RegistrationDesk.require(sendBack(school.tutor(), REASON));
        changes();
        share();

        RegistrationDesk.require(desk.write.takeBack(school.tutor(), school.id(), seen()));

        assertThat(report().state()).isEqualTo(State.RETURNED);
    }

    @Test
    void the_tutor_is_led_to_the_reason_and_the_teacher_who_had_signed_is_not() {
        awaitsHead();
        RegistrationDesk.require(sendBack(school.head(), REASON));

        assertThat(told(school.tutor(), "A report was sent back: "))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text().toString())
                        .contains("The reason is on the page of the report.")
                        .doesNotContain(REASON));
        assertThat(told(started.ect(), "A report is being changed: "))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text().toString()).doesNotContain(REASON, "The reason"));
    }

    @Test
    void a_tutor_who_sends_it_back_needs_no_mail() {
        awaitsTutor(REVIEW);
        RegistrationDesk.require(sendBack(school.tutor(), REASON));

        assertThat(told(school.tutor(), "A report was sent back: ")).isEmpty();
        assertThat(told(started.ect(), "A report is being changed: ")).hasSize(1);
    }

    @Test
    void a_teacher_who_has_not_signed_is_told_nothing_of_it() {
        isShared(ASSESSMENT);
        desk.dayComes(report().planned().due().plusDays(8).toString());
        RegistrationDesk.require(desk.write.handOn(school.tutor(), school.id(), seen(), "Nova is ill."));
        signsAsTutor();
        RegistrationDesk.require(sendBack(school.head(), REASON));

        assertThat(told(school.tutor(), "A report was sent back: ")).hasSize(1);
        assertThat(told(started.ect(), "A report is being changed: ")).isEmpty();
    }

    @Test
    void the_teacher_reads_it_no_more_and_the_appropriate_body_never_sees_it() {
        awaitsTutor(REVIEW);
        RegistrationDesk.require(sendBack(school.tutor(), REASON));

        assertThat(desk.answer.open(started.ect(), id).orElseThrow().isReadable())
                .isFalse();
        assertThat(desk.review.look(assurer, id)).isEmpty();
        assertThat(desk.review.at(assurer, Stage.RETURNED, Wanted.page(1)).items())
                .isEmpty();
    }

    @Test
    void it_stands_in_the_trail_with_the_reason() {
        awaitsHead();
        RegistrationDesk.require(sendBack(school.head(), REASON));

        assertThat(workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                        .sql()
                        .list(
                                "select sentence || ': ' || reason said from audit_event"
                                        + " where kind = 'report.sent-back' and subject_id = ? and actor = ?",
                                row -> row.text("said"),
                                id,
                                school.head().person().value())))
                .containsExactly("The report was sent back to be changed, as head teacher: " + REASON);
    }

    @Test
    void without_a_reason_it_does_not_go_back() {
        awaitsTutor(REVIEW);

        assertThat(sendBack(school.tutor(), " ")).extracting(Refusal::field).containsExactly("reason");
        assertThat(report().state()).isEqualTo(State.AWAITING_TUTOR);
    }

    @Test
    void what_waits_for_the_head_only_the_head_sends_back() {
        awaitsHead();

        for (var colleague : List.of(school.tutor(), school.lead())) {
            assertThat(sendBack(colleague, REASON))
                    .extracting(Refusal::code)
                    .containsExactly("report.not-yours-to-send-back");
        }
        assertThat(sendBack(school.tutor(), REASON).get(0).sentence()).contains("It waits for the head teacher");
    }

    @Test
    void what_waits_for_the_teacher_is_taken_back_instead() {
        isShared(REVIEW);

        assertThat(sendBack(school.tutor(), REASON).get(0).sentence()).contains("Take it back to change it");
        assertThat(report().state()).isEqualTo(State.AWAITING_ECT);
    }

    @Test
    void who_takes_back_what_is_signed_is_told_of_this_way() {
        awaitsTutor(REVIEW);

        assertThat(desk.write
                        .takeBack(school.tutor(), school.id(), seen())
                        .get(0)
                        .sentence())
                .contains("Choose \u201cSend it back to be changed\u201d");
    }

    @Test
    void the_teacher_and_the_appropriate_body_do_not_send_it_back() {
        awaitsTutor(REVIEW);

        for (var somebody : List.of(started.ect(), assurer)) {
            assertThatThrownBy(() -> sendBack(somebody, REASON)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void what_a_colleague_signed_meanwhile_is_not_sent_back() {
        awaitsTutor(ASSESSMENT);
        var seen = seen();
        signsAsTutor();

        assertThat(sendBack(school.lead(), seen)).containsExactly("report.changed");
        assertThat(report().state()).isEqualTo(State.AWAITING_HEAD);
    }

    @Test
    void what_was_handed_in_meanwhile_only_the_appropriate_body_returns() {
        awaitsTutor(REVIEW);
        var seen = seen();
        signsAsTutor();

        var refusals = desk.sendBack.sendBack(school.lead(), school.id(), seen, REASON);

        assertThat(refusals).extracting(Refusal::code).containsExactly("report.moved-on");
        assertThat(refusals.get(0).sentence()).contains("Your appropriate body can return it");
    }

    @Test
    void what_is_sent_back_is_not_signed_with_an_older_page() {
        awaitsHead();
        var seen = seen();
        RegistrationDesk.require(sendBack(school.head(), REASON));

        assertThat(desk.write.sign(school.head(), school.id(), seen, Signatory.HEAD, ReportDesk.OATH))
                .extracting(Refusal::code)
                .containsExactly("report.moved-on");
    }

    @Test
    void of_two_who_send_it_back_at_one_moment_the_second_is_refused() {
        awaitsTutor(REVIEW);
        var seen = seen();

        assertThat(AtTheSameMomentTest.second(
                        workshop,
                        school.tutor().scope(),
                        () -> desk.sendBack.sendBack(school.tutor(), school.id(), seen, REASON)))
                .containsExactly("report.moved-on");
    }

    private void isShared(int place) {
        var report = desk.reports(started).get(place);
        id = report.id();
        desk.dayComes(report.planned().opens().toString());
        desk.writes(started, id);
        share();
    }

    private void awaitsTutor(int place) {
        isShared(place);
        var form = report().form().orElseThrow();
        RegistrationDesk.require(desk.answer.draft(started.ect(), seen(), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(desk.answer.sign(started.ect(), seen(), ReportDesk.OATH));
    }

    private void awaitsHead() {
        awaitsTutor(ASSESSMENT);
        signsAsTutor();
        assertThat(report().state()).isEqualTo(State.AWAITING_HEAD);
    }

    private void signsAsTutor() {
        RegistrationDesk.require(
                desk.write.sign(school.tutor(), school.id(), seen(), Signatory.TUTOR, ReportDesk.OATH));
    }

    private void changes() {
        var typed = desk.attendance(started, id);
        RegistrationDesk.require(desk.write.attend(
                school.tutor(),
                school.id(),
                seen(),
                new Attendance(
                        "no", "Nova works four days a week.", typed.daysServed(), typed.daysAbsent(), typed.next())));
    }

    private void share() {
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), seen()));
    }

    private List<Refusal> sendBack(Caller caller, String reason) {
        return desk.sendBack.sendBack(caller, school.id(), seen(), reason);
    }

    private List<String> sendBack(Caller caller, Seen seen) {
        return desk.sendBack.sendBack(caller, school.id(), seen, REASON).stream()
                .map(Refusal::code)
                .toList();
    }

    private List<Signatory> signatories() {
        return desk.write.open(school.tutor(), school.id(), id).orElseThrow().signatures().stream()
                .map(Signature::signatory)
                .toList();
    }

    private Report report() {
        return desk.report(started, id);
    }

    private Seen seen() {
        return desk.seen(started, id);
    }

    private Optional<Signatory> nextOnceShared() {
        return desk.write.open(school.lead(), school.id(), id).orElseThrow().nextOnceShared();
    }

    private List<Letter> told(Caller reader, String subject) {
        desk.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .filter(letter -> letter.to().value().equals(cast.email(reader)))
                .toList();
    }
}
