/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** R10 and R11 wherever a person comes in: as staff, at a school, as an early career teacher. */
class PostsStandAgainstEachOtherTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final RegistrationDesk.School school = desk.school(cast.body());
    private final Caller bodyLead = cast.staff(school.body(), Position.AB_LEAD);

    @Test
    void a_schools_tutor_does_not_become_staff_of_the_body_that_decides() {
        assertThat(workshop.manageBodyStaff.add(bodyLead, form(school.tutor(), Position.DECISION_MAKER)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("email", "post.school-and-body"));
    }

    @Test
    void staff_of_the_body_do_not_become_tutors_of_its_schools() {
        assertThat(workshop.managePeople.add(school.lead(), school.id(), form(bodyLead, Position.INDUCTION_TUTOR)))
                .extracting(Refusal::code)
                .containsExactly("post.school-and-body");
    }

    @Test
    void staff_of_another_body_may_work_at_the_school() {
        var elsewhere = cast.staff(cast.body(), Position.DECISION_MAKER);
        assertThat(workshop.managePeople.add(school.lead(), school.id(), form(elsewhere, Position.INDUCTION_TUTOR)))
                .isEmpty();
    }

    @Test
    void a_head_teacher_may_also_be_tutor() {
        assertThat(workshop.managePeople.add(school.lead(), school.id(), form(school.head(), Position.INDUCTION_TUTOR)))
                .isEmpty();
    }

    @Test
    void a_registration_may_not_use_the_address_of_a_colleague() {
        assertThat(send(email(school.tutor()))).containsExactly("post.ect-and-staff");
    }

    @Test
    void a_registration_may_not_use_the_address_of_the_bodys_staff() {
        assertThat(send(email(bodyLead))).containsExactly("post.ect-and-body");
    }

    @Test
    void whoever_became_a_colleague_after_sending_is_found_when_the_body_authorises() {
        var answers = desk.answers(school);
        var id = desk.signed(school, answers);
        workshop.managePeople.add(
                school.lead(),
                school.id(),
                new PersonForm(
                        "INDUCTION_TUTOR", "Nova", "Teacher", "", answers.get("email"), answers.get("email"), "no"));
        assertThat(desk.authorise.authorise(
                        bodyLead,
                        desk.draft(school, id),
                        new Terms(Optional.of(bodyLead.person()), Optional.empty(), "", true)))
                .extracting(Refusal::code)
                .containsExactly("post.ect-and-staff");
    }

    @Test
    void a_teacher_in_induction_is_no_tutor_at_the_school_and_may_be_one_afterwards() {
        var answers = desk.answers(school);
        desk.authorised(school, answers);
        var tutor = new PersonForm(
                "INDUCTION_TUTOR", "Nova", "Teacher", "", answers.get("email"), answers.get("email"), "no");

        assertThat(workshop.managePeople.add(school.lead(), school.id(), tutor))
                .extracting(Refusal::code)
                .containsExactly("post.ect-and-staff");

        workshop.transactions.run(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .change(
                        "update induction set state = 'PASSED' where body = ?",
                        school.body().value()));
        assertThat(workshop.managePeople.add(school.lead(), school.id(), tutor)).isEmpty();
    }

    @Test
    void what_another_place_typed_and_nobody_accepted_stands_against_nothing() {
        var address = cast.address().value();
        workshop.managePeople.add(
                school.lead(), school.id(), new PersonForm("INDUCTION_TUTOR", "A", "B", "", address, address, "no"));

        assertThat(workshop.manageBodyStaff.add(
                        bodyLead, new PersonForm("QUALITY_ASSURER", "A", "B", "", address, address, "no")))
                .isEmpty();
    }

    @Test
    void of_two_posts_that_exclude_each_other_the_first_accepted_counts() {
        var address = cast.address().value();
        workshop.managePeople.add(
                school.lead(), school.id(), new PersonForm("INDUCTION_TUTOR", "A", "B", "", address, address, "no"));
        workshop.manageBodyStaff.add(bodyLead, new PersonForm("QUALITY_ASSURER", "A", "B", "", address, address, "no"));
        var person = workshop.transactions
                .in(
                        Scope.nobody(),
                        () -> workshop.people.withEmail(new org.ectmanager.domain.people.EmailAddress(address)))
                .orElseThrow();
        var caller = cast.caller(school.body(), person, bodyLead.name());
        var offers = workshop.acceptPosts.waiting(caller);

        assertThat(workshop.acceptPosts.accept(
                        caller, offers.get(0).appointment().id()))
                .isEmpty();
        assertThat(workshop.acceptPosts.accept(
                        caller, offers.get(1).appointment().id()))
                .extracting(Refusal::code)
                .containsExactly("post.school-and-body");
    }

    private java.util.List<String> send(String address) {
        var answers = new java.util.HashMap<>(desk.answers(school));
        answers.put("email", address);
        var id = desk.typed(school, Map.copyOf(answers));
        return desk.register.send(school.lead(), school.id(), desk.draft(school, id), "").stream()
                .map(Refusal::code)
                .toList();
    }

    private PersonForm form(Caller of, Position position) {
        return new PersonForm(position.name(), of.name().given(), of.name().family(), "", email(of), email(of), "no");
    }

    private String email(Caller of) {
        return workshop.transactions
                .in(of.scope(), () -> workshop.people.find(of.person()))
                .orElseThrow()
                .email()
                .value();
    }
}
