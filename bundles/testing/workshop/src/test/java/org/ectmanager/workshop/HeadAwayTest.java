/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.SigningPolicy;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;

/** P13 beside R38 and R44: who signs for a head teacher who is away. */
class HeadAwayTest {

    private static final SigningPolicy LEAD = SigningPolicy.standard().withLeadForHead();

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Report assessment;

    private void waitsForHead(SigningPolicy policy, boolean isFinal, Signs tutorsPart) {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(GoingItsWay.usual().with(policy).in(workshop));
        started = desk.started(school);
        assessment = desk.reports(started).stream()
                .filter(report -> report.planned().kind() == ReportKind.FORMAL_ASSESSMENT)
                .filter(report -> report.planned().isFinal() == isFinal)
                .findFirst()
                .orElseThrow();
        var id = assessment.id();
        desk.dayComes(assessment.planned().opens().toString());
        desk.writes(started, id);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, id)));
        var form = desk.report(started, id).form().orElseThrow();
        RegistrationDesk.require(
                desk.answer.draft(started.ect(), desk.seen(started, id), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, id), ReportDesk.OATH));
        RegistrationDesk.require(desk.write.sign(
                tutorsPart.by(school), school.id(), desk.seen(started, id), Signatory.TUTOR, ReportDesk.OATH));
    }

    private interface Signs {

        Caller by(School school);
    }

    @Test
    void an_induction_lead_signs_where_the_body_lets_them_and_the_signature_says_for_whom() {
        waitsForHead(LEAD, false, School::tutor);
        RegistrationDesk.require(signs(school.lead()));

        assertThat(desk.report(started, assessment.id()).state()).isEqualTo(State.SUBMITTED);
        assertThat(signatures()).last().satisfies(signature -> {
            assertThat(signature.signatory()).isEqualTo(Signatory.HEAD);
            assertThat(signature.position()).isEqualTo("Induction lead, for the head teacher");
            assertThat(signature.declaration()).startsWith("The head teacher is away and has asked me to sign");
        });
    }

    @Test
    void the_head_teacher_signs_as_ever() {
        waitsForHead(LEAD, false, School::tutor);
        RegistrationDesk.require(signs(school.head()));

        assertThat(signatures()).last().extracting(Signature::position).isEqualTo("Head teacher");
    }

    @Test
    void nobody_signs_for_a_head_teacher_where_the_body_says_nothing() {
        waitsForHead(SigningPolicy.standard(), false, School::tutor);

        assertThatThrownBy(() -> signs(school.lead())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_tutor_never_signs_for_the_head_teacher() {
        waitsForHead(LEAD, false, School::tutor);

        assertThatThrownBy(() -> signs(school.tutor())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_signed_for_the_tutor_does_not_sign_for_the_head_teacher() {
        waitsForHead(LEAD, false, School::lead);

        assertThat(signs(school.lead())).extracting(Refusal::code).containsExactly("report.tutor-for-head");
    }

    @Test
    void nobody_makes_the_recommendation_of_a_final_assessment_for_the_head_teacher() {
        waitsForHead(LEAD, true, School::tutor);

        assertThat(signs(school.lead())).extracting(Refusal::code).containsExactly("report.final-for-head");
        assertThat(desk.report(started, assessment.id()).state()).isEqualTo(State.AWAITING_HEAD);
    }

    private List<Refusal> signs(Caller who) {
        return desk.write.sign(who, school.id(), desk.seen(started, assessment.id()), Signatory.HEAD, ReportDesk.OATH);
    }

    private List<Signature> signatures() {
        return desk.write
                .open(school.tutor(), school.id(), assessment.id())
                .orElseThrow()
                .signatures();
    }
}
