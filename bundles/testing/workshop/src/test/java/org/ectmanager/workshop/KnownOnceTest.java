/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C24: one teacher nationally, and nobody learns from a registration whom the platform knows. */
class KnownOnceTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;

    @BeforeEach
    void a_school() {
        workshop.clock.moveTo(java.time.Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
    }

    @Test
    void a_trn_that_belongs_to_another_date_of_birth_is_answered_as_one_that_nobody_has() {
        var known = desk.answers(school);
        desk.authorised(school, known);

        var taken = sent(bornOtherwise(known));

        assertThat(taken.teacher()).isEmpty();
        assertThat(codes(taken)).contains("start.record-not-found");
        assertThat(codes(taken)).isEqualTo(codes(sent(ofNobody())));
    }

    @Test
    void such_a_registration_cannot_be_authorised() {
        var known = desk.answers(school);
        desk.authorised(school, known);
        var id = desk.signed(school, bornOtherwise(known));
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var terms = new Terms(Optional.of(officer.person()), Optional.empty(), "", true);

        desk.authorise.askAgain(officer, id);

        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms))
                .extracting(Refusal::code)
                .contains("start.record-not-found");
    }

    @Test
    void a_mistyped_date_of_birth_keeps_nobody_else_out() {
        var right = desk.answers(school);
        desk.record.knows(new Trn(right.get("trn")), LocalDate.of(2001, 5, 11));
        desk.signed(school, bornOtherwise(right));

        desk.authorised(school, right);

        assertThat(desk.inductionsAt(school)).hasSize(1);
    }

    @Test
    void a_teacher_whom_the_record_knows_later_is_admitted_then() {
        var answers = desk.answers(school);
        var trn = new Trn(answers.get("trn"));
        desk.record.says(trn, new TeacherRecords.NotFound());
        var id = desk.signed(school, answers);
        desk.record.knows(trn, LocalDate.of(2001, 5, 11));
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var terms = new Terms(Optional.of(officer.person()), Optional.empty(), "", true);
        desk.authorise.askAgain(officer, id);

        RegistrationDesk.require(desk.authorise.authorise(officer, desk.draft(school, id), terms));

        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .teacher())
                .isPresent();
        assertThat(desk.inductionsAt(school)).hasSize(1);
    }

    private Map<String, String> bornOtherwise(Map<String, String> known) {
        var answers = desk.answers(school);
        answers.put("trn", known.get("trn"));
        RegistrationDesk.date(answers, "birth", "12", "6", "2000");
        return answers;
    }

    private Map<String, String> ofNobody() {
        var answers = desk.answers(school);
        desk.record.says(new Trn(answers.get("trn")), new TeacherRecords.NotFound());
        return answers;
    }

    private Registration sent(Map<String, String> answers) {
        var id = desk.typed(school, answers);
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        return desk.register.find(school.lead(), school.id(), id).orElseThrow();
    }

    private List<String> codes(Registration registration) {
        return desk.register
                .review(school.lead(), registration)
                .fold(
                        reviewed ->
                                reviewed.findings().stream().map(Finding::code).toList(),
                        refusals -> List.of());
    }
}
