/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.AtOnce.Act;
import org.ectmanager.workshop.AtOnce.Met;
import org.ectmanager.workshop.AtOnce.Outcome;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Opposite answers to one report at one moment: one is kept whole, and the other is told what became of it. */
class ReportsAtOnceTest {

    private static final String REASON = "The targets are last year\u2019s. Please set new ones.";
    private static final int REVIEW = 0;
    private static final int ASSESSMENT = 2;
    private static final Set<String> MOVED_ON = Set.of("report.moved-on");

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

    @RepeatedTest(4)
    void the_head_signs_in_one_window_and_sends_it_back_in_another(RepetitionInfo time) {
        awaitsHead();
        var seen = seen();
        var signs = signs(school.head(), seen, Signatory.HEAD, "report.submitted");
        var refuses = sendsBack(school.head(), seen);

        var outcome = meet(time, signs, refuses);

        becomes(outcome, signs, State.SUBMITTED, State.RETURNED);
        assertThat(signatories()).contains(Signatory.TUTOR).hasSize(outcome.winner() == signs ? 3 : 2);
    }

    @RepeatedTest(4)
    void the_tutor_signs_while_the_lead_sends_it_back(RepetitionInfo time) {
        awaitsTutor(REVIEW);
        var seen = seen();
        var signs = signs(school.tutor(), seen, Signatory.TUTOR, "report.submitted");

        var outcome = meet(time, signs, sendsBack(school.lead(), seen));

        becomes(outcome, signs, State.SUBMITTED, State.RETURNED);
        assertThat(outcome.said()).contains(outcome.winner() == signs ? "has been handed in" : "is with its writers");
    }

    @RepeatedTest(4)
    void the_teacher_signs_while_the_tutor_takes_it_back(RepetitionInfo time) {
        isShared(REVIEW);
        answers();
        var seen = seen();
        var signs = teacherSigns(seen);
        var takesBack = new Act(
                () -> desk.write.takeBack(school.tutor(), school.id(), seen),
                Set.of("report.taken-back"),
                Set.of("report.changed", "report.signed"));

        var outcome = meet(time, signs, takesBack);

        becomes(outcome, signs, State.AWAITING_TUTOR, State.IN_PROGRESS);
        assertThat(signatories()).hasSize(outcome.winner() == signs ? 1 : 0);
    }

    @RepeatedTest(4)
    void the_teacher_signs_while_the_tutor_hands_it_on(RepetitionInfo time) {
        isShared(REVIEW);
        answers();
        desk.dayComes(report().planned().due().plusDays(9).toString());
        var seen = seen();
        var signs = new Act(() -> desk.answer.sign(started.ect(), seen, ReportDesk.OATH), Set.of(), MOVED_ON);
        var handsOn = new Act(
                () -> desk.write.handOn(school.tutor(), school.id(), seen, REASON),
                Set.of("report.handed-on"),
                Set.of("report.changed", "report.not-waiting"));

        var outcome = meet(time, signs, handsOn);

        becomes(outcome, signs, State.AWAITING_TUTOR, State.AWAITING_TUTOR);
        assertThat(signatories()).hasSize(outcome.winner() == signs ? 1 : 0);
        assertThat(report().course().withoutEct()).isEqualTo(outcome.winner() == signs ? "" : REASON);
    }

    @RepeatedTest(4)
    void one_officer_accepts_while_another_returns(RepetitionInfo time) {
        awaitsHead();
        RegistrationDesk.require(desk.write.sign(school.head(), school.id(), seen(), Signatory.HEAD, ReportDesk.OATH));
        var seen = seen();
        var colleague = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var accepts =
                new Act(() -> desk.review.accept(assurer, seen), Set.of("report.accepted"), Set.of("report.changed"));
        var returns = new Act(
                () -> desk.review.giveBack(colleague, seen, REASON),
                Set.of("report.returned"),
                Set.of("report.changed"));

        var outcome = meet(time, accepts, returns);

        becomes(outcome, accepts, State.ACCEPTED, State.RETURNED);
        assertThat(outcome.said())
                .contains(outcome.winner() == accepts ? "accepted this report" : "returned this report");
    }

    @RepeatedTest(4)
    void the_teacher_signs_while_an_officer_closes_the_report(RepetitionInfo time) {
        isShared(REVIEW);
        answers();
        var seen = seen();
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var signs = teacherSigns(seen);
        var closes = new Act(
                () -> desk.close.close(officer, seen, "Nova is on leave"),
                Set.of("report.closed"),
                Set.of("report.changed"));

        var outcome = meet(time, signs, closes);

        becomes(outcome, signs, State.AWAITING_TUTOR, State.CLOSED);
    }

    private Outcome meet(RepetitionInfo time, Act one, Act other) {
        return new AtOnce(workshop, school.body())
                .meet(
                        time.getCurrentRepetition(),
                        new Met("induction", started.induction().id()),
                        one,
                        other);
    }

    private void becomes(Outcome outcome, Act one, State then, State otherwise) {
        assertThat(report().state()).isEqualTo(outcome.winner() == one ? then : otherwise);
    }

    private Act signs(Caller caller, Seen seen, Signatory as, String tells) {
        return new Act(() -> desk.write.sign(caller, school.id(), seen, as, ReportDesk.OATH), Set.of(tells), MOVED_ON);
    }

    private Act teacherSigns(Seen seen) {
        return new Act(
                () -> desk.answer.sign(started.ect(), seen, ReportDesk.OATH), Set.of("report.awaits-tutor"), MOVED_ON);
    }

    private Act sendsBack(Caller caller, Seen seen) {
        return new Act(
                () -> desk.sendBack.sendBack(caller, school.id(), seen, REASON),
                Set.of("report.sent-back"),
                Set.of("report.moved-on", "report.changed"));
    }

    private void isShared(int place) {
        var report = desk.reports(started).get(place);
        id = report.id();
        desk.dayComes(report.planned().opens().toString());
        desk.writes(started, id);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), seen()));
    }

    private void answers() {
        var form = report().form().orElseThrow();
        RegistrationDesk.require(desk.answer.draft(started.ect(), seen(), ReportDesk.answers(form, Map.of())));
    }

    private void awaitsTutor(int place) {
        isShared(place);
        answers();
        RegistrationDesk.require(desk.answer.sign(started.ect(), seen(), ReportDesk.OATH));
    }

    private void awaitsHead() {
        awaitsTutor(ASSESSMENT);
        RegistrationDesk.require(
                desk.write.sign(school.tutor(), school.id(), seen(), Signatory.TUTOR, ReportDesk.OATH));
    }

    private List<Signatory> signatories() {
        return workshop
                .transactions
                .in(school.head().scope(), () -> registration.signatures.standing(Subject.REPORT, id))
                .stream()
                .map(Signature::signatory)
                .toList();
    }

    private Report report() {
        return desk.report(started, id);
    }

    private Seen seen() {
        return desk.seen(started, id);
    }
}
