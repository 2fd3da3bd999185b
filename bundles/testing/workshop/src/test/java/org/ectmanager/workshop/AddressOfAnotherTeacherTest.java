/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R54: no teacher gets the account of another, who would read and sign the reports of both. */
class AddressOfAnotherTeacherTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private String taken;

    @BeforeEach
    void a_teacher_is_in_induction() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        var answers = desk.answers(school);
        taken = answers.get("email");
        desk.authorised(school, answers);
    }

    @Test
    void at_the_same_school_it_is_refused_when_sent() {
        assertThat(sent(school)).containsExactly("post.another-teachers");
    }

    @Test
    void at_another_school_of_the_body_it_is_refused_when_sent() {
        assertThat(sent(desk.school(school.body()))).containsExactly("post.another-teachers");
    }

    @Test
    void under_another_body_it_is_refused_when_sent() {
        assertThat(sent(desk.school(cast.body()))).containsExactly("post.another-teachers");
    }

    @Test
    void the_refusal_stands_at_the_address_and_names_nobody() {
        assertThat(refused(school)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("email");
            assertThat(refusal.sentence())
                    .contains("Use the teacher\u2019s own e-mail address")
                    .doesNotContain("Nova", taken);
        });
    }

    @Test
    void a_teacher_with_an_account_of_their_own_does_not_get_it_either() {
        var elsewhere = desk.school(cast.body());
        var known = desk.answers(elsewhere);
        desk.authorised(elsewhere, known);
        accepts(elsewhere);
        known.put("email", taken);

        assertThat(sent(desk.school(school.body()), known)).containsExactly("post.another-teachers");
    }

    @Test
    void of_two_that_wait_with_one_address_only_one_is_authorised() {
        var next = desk.school(cast.body());
        var address = cast.address().value();
        var first = desk.signed(next, with(next, address));
        var second = desk.signed(next, with(next, address));

        assertThat(authorised(next, first)).isEmpty();

        assertThat(authorised(next, second)).containsExactly("post.another-teachers");
        assertThat(desk.inductionsAt(next)).hasSize(1);
    }

    @Test
    void the_database_gives_no_account_to_two() {
        var other = desk.school(cast.body());
        desk.authorised(other, desk.answers(other));
        var another = induction(other).teacher().value();
        var account = induction(school).ect().value();

        assertThatThrownBy(() -> workshop.transactions.run(Scope.of(other.body()), () -> workshop.transactions
                        .sql()
                        .change("update teacher set person_id = ? where id = ?", account, another)))
                .hasStackTraceContaining("teacher_account");
    }

    @Test
    void whoever_says_that_it_is_not_them_is_free_to_be_registered() {
        declines(school);

        assertThat(sent(desk.school(cast.body()))).isEmpty();
    }

    @Test
    void a_teacher_who_declines_one_position_stays_that_teacher() {
        var elsewhere = desk.school(cast.body());
        var known = desk.answers(elsewhere);
        desk.authorised(elsewhere, known);
        var teacher = accepts(elsewhere);
        workshop.transactions.run(Scope.of(elsewhere.body(), teacher.person()), () -> workshop.people.isNoTeacher());

        assertThat(sent(school, with(school, known.get("email")))).containsExactly("post.another-teachers");
    }

    private Caller accepts(School at) {
        var teacher = induction(at);
        cast.accept(at.body(), teacher.ect());
        return cast.caller(at.body(), teacher.ect(), teacher.name());
    }

    private void declines(School at) {
        var owner = cast.caller(at.body(), owner(), new PersonName("Another", "Owner"));
        var offer = workshop.acceptPosts.waiting(owner).get(0);
        RegistrationDesk.require(
                workshop.acceptPosts.decline(owner, offer.appointment().id()));
    }

    private PersonId owner() {
        return workshop.transactions
                .in(Scope.nobody(), () -> workshop.people.withEmail(new EmailAddress(taken)))
                .orElseThrow();
    }

    private Induction induction(School at) {
        return desk.inductionsAt(at).get(0);
    }

    private List<String> sent(School at) {
        return sent(at, with(at, taken));
    }

    private List<String> sent(School at, Map<String, String> answers) {
        return refused(at, answers).stream().map(Refusal::code).toList();
    }

    private List<Refusal> refused(School at) {
        return refused(at, with(at, taken));
    }

    private List<Refusal> refused(School at, Map<String, String> answers) {
        answers.put("tutor", Long.toString(at.tutor().person().value()));
        answers.put("mentor", Long.toString(at.mentor()));
        var id = desk.typed(at, answers);
        return desk.register.send(at.lead(), at.id(), desk.draft(at, id), "");
    }

    private Map<String, String> with(School at, String address) {
        var answers = desk.answers(at);
        answers.put("email", address);
        return answers;
    }

    private List<String> authorised(School at, long id) {
        var officer = cast.staff(at.body(), Position.AB_ADMINISTRATOR);
        var terms = new Terms(Optional.of(officer.person()), Optional.empty(), "", true);
        return desk.authorise.authorise(officer, desk.draft(at, id), terms).stream()
                .map(Refusal::code)
                .toList();
    }
}
