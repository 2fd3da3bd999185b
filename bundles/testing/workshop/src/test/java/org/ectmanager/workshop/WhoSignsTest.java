/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signature says what its signer is, and for whom they sign (R38). */
class WhoSignsTest {

    private static final int REVIEW = 0;
    private static final int ASSESSMENT = 2;

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
    }

    @Test
    void the_induction_tutor_of_this_teacher_signs_as_induction_tutor() {
        var review = awaitsTutor(REVIEW);
        RegistrationDesk.require(sign(school.tutor(), review, Signatory.TUTOR));

        assertThat(last(review).position()).isEqualTo("Induction tutor");
        assertThat(last(review).declaration()).doesNotContain("I sign for");
    }

    @Test
    void an_induction_lead_signs_for_the_tutor_and_the_signature_says_so() {
        var review = awaitsTutor(REVIEW);
        RegistrationDesk.require(sign(school.lead(), review, Signatory.TUTOR));

        assertThat(last(review).position()).isEqualTo("Induction lead, for the induction tutor");
        assertThat(last(review).declaration()).endsWith("I sign for the induction tutor.");
    }

    @Test
    void the_tutor_of_others_signs_for_the_tutor_and_the_signature_says_so() {
        var other = cast.at(school.body(), school.id(), Position.INDUCTION_TUTOR);
        registration.choosesPassword(other);
        var review = awaitsTutor(REVIEW);
        RegistrationDesk.require(sign(other, review, Signatory.TUTOR));

        assertThat(last(review).position()).isEqualTo("Another induction tutor, for the induction tutor");
    }

    @Test
    void a_head_signs_a_review_for_the_tutor_where_the_head_signs_nothing_else() {
        var review = awaitsTutor(REVIEW);
        RegistrationDesk.require(sign(school.head(), review, Signatory.TUTOR));

        assertThat(last(review).position()).isEqualTo("Head teacher, for the induction tutor");
    }

    @Test
    void a_head_does_not_sign_an_assessment_for_the_tutor() {
        var assessment = awaitsTutor(ASSESSMENT);

        assertThat(sign(school.head(), assessment, Signatory.TUTOR))
                .extracting(Refusal::code)
                .containsExactly("report.head-for-tutor");
        assertThat(desk.report(started, assessment).state()).isEqualTo(State.AWAITING_TUTOR);
    }

    @Test
    void who_signed_for_the_tutor_does_not_sign_as_head_when_they_become_one() {
        var assessment = awaitsTutor(ASSESSMENT);
        RegistrationDesk.require(sign(school.lead(), assessment, Signatory.TUTOR));

        assertThat(sign(alsoHead(school.lead()), assessment, Signatory.HEAD))
                .extracting(Refusal::code)
                .containsExactly("report.tutor-part-signed");
    }

    @Test
    void a_head_who_is_the_tutor_signs_both_parts_and_both_say_so() {
        var both = alsoHead(school.tutor());
        var assessment = awaitsTutor(ASSESSMENT);
        RegistrationDesk.require(sign(both, assessment, Signatory.TUTOR));
        RegistrationDesk.require(sign(both, assessment, Signatory.HEAD));

        assertThat(signatures(assessment))
                .extracting(Signature::position)
                .containsExactly(
                        "Early career teacher",
                        "Induction tutor, who is also head teacher",
                        "Head teacher, who is also the induction tutor");
    }

    @Test
    void the_trail_of_changes_names_the_position_too() {
        var review = awaitsTutor(REVIEW);
        RegistrationDesk.require(sign(school.lead(), review, Signatory.TUTOR));

        assertThat(workshop.transactions.in(school.lead().scope(), () -> workshop.transactions
                        .sql()
                        .list(
                                "select sentence from audit_event where subject = 'report' and subject_id = ?"
                                        + " and kind = 'report.submitted'",
                                row -> row.text("sentence"),
                                review)))
                .containsExactly("The report was signed as induction lead, for the induction tutor");
    }

    /** In place of the head whom the school had: it has one at a time. */
    private Caller alsoHead(Caller caller) {
        workshop.transactions.run(Scope.of(school.body()), () -> {
            workshop.transactions
                    .sql()
                    .change(
                            "update appointment set held_until = current_moment(), version = version + 1"
                                    + " where school_id = ? and position = 'HEAD_TEACHER' and held_until is null",
                            school.id().value());
            workshop.people.appoint(
                    new Appointed(workshop.people.known(caller.person()).orElseThrow(), head(caller)));
        });
        return cast.caller(school.body(), caller.person(), caller.name());
    }

    private Appointment head(Caller caller) {
        var now = workshop.clock.instant();
        return new Appointment(
                workshop.ids.next(),
                caller.person(),
                Optional.of(school.id()),
                Position.HEAD_TEACHER,
                false,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.of(now),
                1);
    }

    /** Written, shared and signed by the early career teacher. */
    private long awaitsTutor(int place) {
        var report = desk.reports(started).get(place);
        desk.dayComes(report.planned().opens().toString());
        desk.writes(started, report.id());
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, report.id())));
        var form = desk.report(started, report.id()).form().orElseThrow();
        RegistrationDesk.require(
                desk.answer.draft(started.ect(), desk.seen(started, report.id()), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, report.id()), ReportDesk.OATH));
        return report.id();
    }

    private List<Refusal> sign(Caller caller, long report, Signatory as) {
        return desk.write.sign(caller, school.id(), desk.seen(started, report), as, ReportDesk.OATH);
    }

    private List<Signature> signatures(long report) {
        return desk.write
                .open(school.tutor(), school.id(), report)
                .orElseThrow()
                .signatures();
    }

    private Signature last(long report) {
        var all = signatures(report);
        return all.get(all.size() - 1);
    }
}
