/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.TeacherRecords.NotFound;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterEctTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Caller officer;

    @BeforeEach
    void a_school_and_an_officer() {
        workshop.clock.moveTo(java.time.Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void what_was_typed_wrong_is_kept_and_said() {
        var id = desk.register.begin(school.lead(), school.id());

        var refusals = desk.register.keep(
                school.lead(),
                school.id(),
                desk.draft(school, id),
                Step.TEACHER,
                Map.of("givenName", "Nova", "trn", "12"));

        assertThat(refusals).extracting(Refusal::field).contains("familyName", "trn", "birth", "email");
        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .answers())
                .containsEntry("givenName", "Nova")
                .containsEntry("trn", "12");
    }

    @Test
    void a_teacher_reference_number_is_typed_with_a_space_or_a_slash_and_kept_without() {
        var id = desk.register.begin(school.lead(), school.id());

        for (var typed : List.of("12 34567", " 12/34567 ")) {
            var refusals = desk.register.keep(
                    school.lead(), school.id(), desk.draft(school, id), Step.TEACHER, Map.of("trn", typed));

            assertThat(refusals).extracting(Refusal::field).doesNotContain("trn");
            assertThat(desk.register
                            .find(school.lead(), school.id(), id)
                            .orElseThrow()
                            .answers())
                    .containsEntry("trn", "1234567");
        }
    }

    @Test
    void a_registration_is_opened_where_it_was_left() {
        var id = desk.register.begin(school.lead(), school.id());
        desk.register.keep(
                school.lead(), school.id(), desk.draft(school, id), Step.PROGRAMME, Map.of("programme", "SCHOOL_LED"));

        var registration = desk.register.find(school.lead(), school.id(), id).orElseThrow();

        assertThat(desk.register.unfinished(school.lead(), registration)).contains(Step.TEACHER);
    }

    @Test
    void what_waits_for_the_head_is_taken_back_to_change_it() {
        var id = desk.typed(school, desk.answers(school));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));

        assertThat(desk.register.takeBack(school.tutor(), school.id(), desk.draft(school, id)))
                .isEmpty();

        assertThat(desk.register
                        .find(school.lead(), school.id(), id)
                        .orElseThrow()
                        .isOpenToSchool())
                .isTrue();
        assertThat(desk.sign.waiting(school.head(), school.id())).isEmpty();
    }

    @Test
    void what_the_head_has_signed_is_not_taken_back() {
        var id = desk.signed(school, desk.answers(school));

        assertThat(desk.register.takeBack(school.lead(), school.id(), desk.draft(school, id)))
                .extracting(Refusal::code)
                .containsExactly("registration.closed");
    }

    @Test
    void officers_are_told_when_a_school_gives_up_what_they_had_before_them() {
        var id = desk.signed(school, desk.answers(school));
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));
        workshop.tell.run();
        workshop.post.clear();

        RegistrationDesk.require(desk.register.withdraw(school.lead(), school.id(), desk.draft(school, id)));
        workshop.tell.run();

        assertThat(workshop.post).extracting(Letter::subject).contains("A school gave a registration up");
    }

    @Test
    void two_people_who_write_at_once_do_not_overwrite_each_other() {
        var id = desk.register.begin(school.lead(), school.id());
        var seen = desk.draft(school, id);
        desk.register.keep(school.lead(), school.id(), seen, Step.PROGRAMME, Map.of("programme", "SCHOOL_LED"));

        assertThat(desk.register.keep(school.tutor(), school.id(), seen, Step.TEACHER, Map.of("trn", "1234567")))
                .extracting(Refusal::code)
                .containsExactly("registration.changed");
    }

    @Test
    void the_head_is_asked_to_sign_and_the_signature_covers_every_step() {
        var id = desk.typed(school, desk.answers(school));
        desk.register.send(school.lead(), school.id(), desk.draft(school, id), "");

        assertThat(desk.sign.waiting(school.head(), school.id())).hasSize(1);
        assertThat(desk.sign.sign(
                        school.head(),
                        school.id(),
                        desk.draft(school, id),
                        RegistrationDesk.PASSWORD,
                        Confirmed.EVERYTHING))
                .isEmpty();

        var signature =
                workshop.transactions.in(officer.scope(), () -> desk.signatures.standing(Subject.REGISTRATION, id));
        assertThat(signature).singleElement().satisfies(signed -> {
            assertThat(signed.person()).isEqualTo(school.head().person());
            assertThat(signed.sections().keySet())
                    .containsExactlyInAnyOrder(
                            "registration",
                            "programme",
                            "teacher",
                            "post",
                            "training",
                            "support",
                            "confirmed",
                            "names");
        });
    }

    @Test
    void nobody_signs_with_a_wrong_password() {
        var id = desk.typed(school, desk.answers(school));
        desk.register.send(school.lead(), school.id(), desk.draft(school, id), "");

        assertThat(desk.sign.sign(school.head(), school.id(), desk.draft(school, id), "wrong", Confirmed.EVERYTHING))
                .extracting(Refusal::code)
                .containsExactly("signature.wrong-password");
    }

    @Test
    void nobody_signs_within_a_day_of_a_changed_address() {
        var id = desk.typed(school, desk.answers(school));
        desk.register.send(school.lead(), school.id(), desk.draft(school, id), "");
        workshop.transactions.run(
                school.head().scope(),
                () -> workshop.accounts.save(workshop.accounts
                        .own(school.head().person())
                        .orElseThrow()
                        .emailChanged(workshop.clock.instant())));

        assertThat(desk.sign.sign(
                        school.head(),
                        school.id(),
                        desk.draft(school, id),
                        RegistrationDesk.PASSWORD,
                        Confirmed.EVERYTHING))
                .extracting(Refusal::code)
                .containsExactly("signature.new-address");
        workshop.clock.pass(Duration.ofHours(24));
        assertThat(desk.sign.sign(
                        school.head(),
                        school.id(),
                        desk.draft(school, id),
                        RegistrationDesk.PASSWORD,
                        Confirmed.EVERYTHING))
                .isEmpty();
    }

    @Test
    void the_officer_sees_every_check_with_its_rule() {
        var id = desk.signed(school, desk.answers(school));

        var seen = desk.authorise.look(officer, id).orElseThrow();

        assertThat(seen.findings()).extracting(Finding::code).contains("start.record", "start.in-time", "post.setting");
        assertThat(seen.tutorName()).isEqualTo(school.tutor().name().full());
    }

    @Test
    void an_authorised_teacher_gets_an_account_and_an_induction_with_a_contract() {
        var answers = desk.answers(school);
        desk.authorised(school, answers);

        assertThat(desk.inductionsAt(school)).singleElement().satisfies(induction -> {
            assertThat(induction.startsOn()).isEqualTo(LocalDate.of(2026, 9, 1));
            assertThat(induction.contracts()).hasSize(1);
        });
        assertThat(Cast.stated(cast.letterTo(answers.get("email")), "Username")).matches("[0-9]{6}");
    }

    @Test
    void once_authorised_the_checks_know_the_named_contact() {
        var id = desk.authorised(school, desk.answers(school));

        assertThat(desk.authorise.look(officer, id).orElseThrow().findings())
                .extracting(Finding::code)
                .contains("support.named-contact")
                .doesNotContain("support.no-named-contact");
    }

    @Test
    void without_a_named_contact_nothing_is_authorised() {
        var id = desk.signed(school, desk.answers(school));

        assertThat(desk.authorise.authorise(
                        officer, desk.draft(school, id), new Terms(Optional.empty(), Optional.empty(), "", true)))
                .extracting(Refusal::field)
                .contains("namedContact");
    }

    @Test
    void without_qualified_teacher_status_a_registration_waits_and_is_asked_again_after_a_week() {
        var answers = desk.answers(school);
        var trn = new Trn(answers.get("trn"));
        desk.record.hasNoQts(trn, LocalDate.of(2001, 5, 11));
        var id = desk.signed(school, answers);
        var terms = new Terms(Optional.of(officer.person()), Optional.empty(), "", true);

        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms))
                .extracting(Refusal::code)
                .contains("start.no-qts");

        desk.record.says(trn, new SpokenTeacherRecords().find(trn, LocalDate.of(2001, 5, 11)));
        workshop.clock.pass(Duration.ofDays(7).plusSeconds(1));
        desk.askAgain.run();
        assertThat(desk.authorise.authorise(officer, desk.draft(school, id), terms))
                .isEmpty();
    }

    @Test
    void a_wrong_date_of_birth_is_noticed_before_the_officer_decides() {
        var answers = desk.answers(school);
        desk.record.says(new Trn(answers.get("trn")), new NotFound());
        var id = desk.signed(school, answers);

        assertThat(desk.authorise.look(officer, id).orElseThrow().findings())
                .extracting(Finding::code)
                .contains("start.record-not-found");
    }

    @Test
    void a_queried_school_answers_in_place_and_its_head_signs_again() {
        var id = desk.signed(school, desk.answers(school));
        desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?");

        assertThat(desk.register.send(school.lead(), school.id(), desk.draft(school, id), "Yes, it is"))
                .isEmpty();
        assertThat(desk.sign.sign(
                        school.head(),
                        school.id(),
                        desk.draft(school, id),
                        RegistrationDesk.PASSWORD,
                        Confirmed.EVERYTHING))
                .isEmpty();

        var seen = desk.authorise.look(officer, id).orElseThrow().registration();
        assertThat(seen.state()).isEqualTo(State.WITH_BODY);
        assertThat(seen.reply()).isEqualTo("Yes, it is");
    }

    @Test
    void when_the_tutor_has_left_the_officer_is_told_and_can_ask_the_school() {
        var id = desk.signed(school, desk.answers(school));
        var tutor = school.tutor().appointments().get(0);
        workshop.transactions.run(officer.scope(), () -> workshop.people.end(tutor));

        assertThat(desk.authorise.look(officer, id).orElseThrow().findings())
                .extracting(Finding::code)
                .containsExactly("registration.people-left");
        assertThat(desk.authorise.authorise(
                        officer,
                        desk.draft(school, id),
                        new Terms(Optional.of(officer.person()), Optional.empty(), "", true)))
                .extracting(Refusal::code)
                .containsExactly("registration.people-left");
        assertThat(desk.authorise.query(officer, desk.draft(school, id), "Who is the tutor now?"))
                .isEmpty();
    }

    @Test
    void the_head_is_mailed_a_link_straight_to_the_registration() {
        var id = desk.typed(school, desk.answers(school));
        desk.register.send(school.lead(), school.id(), desk.draft(school, id), "");
        workshop.tell.run();

        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().startsWith("Please sign"))
                .flatExtracting(letter -> letter.text())
                .contains(new Letter.Block.Action(
                        "Read and sign",
                        "http://localhost:8080/" + school.body() + "/school/"
                                + school.id().value() + "/sign/" + id));
    }

    @Test
    void a_tutor_does_not_sign_as_head() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> desk.sign.waiting(school.tutor(), school.id()))
                .isInstanceOf(org.ectmanager.application.permission.NotAllowed.class);
    }
}
