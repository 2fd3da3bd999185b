/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.application.entry.EnterSchool.Standing;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.FirstStep;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

class SchoolGetsInTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);

    @Test
    void a_school_is_found_by_its_postcode_however_it_is_typed() {
        var school = cast.school("Postcode Primary School", "ZY7 3QX");

        assertThat(workshop.enterSchool.search("zy73qx")).extracting("id").containsExactly(school);
    }

    @Test
    void a_school_is_found_by_any_words_of_its_name() {
        var school = cast.school("Saint Quilla's Church of England Academy");

        assertThat(workshop.enterSchool.search("quilla academy"))
                .extracting("id")
                .containsExactly(school);
    }

    @Test
    void a_school_that_nobody_registered_is_free() {
        assertThat(workshop.enterSchool.standing(cast.body(), cast.school("Free School")))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.Free.class));
    }

    @Test
    void whoever_has_an_account_reads_that_their_school_is_let_in_and_gets_no_password() {
        var lead = cast.letIn(cast.body(), cast.school("First School"));
        workshop.finishSignIn.choosePassword(lead, RegistrationDesk.PASSWORD, RegistrationDesk.PASSWORD);
        var known = cast.email(lead);
        var body = cast.body();
        var school = cast.school("Second School");
        var form =
                new PersonForm(Position.INDUCTION_LEAD.name(), "Test", "Known", "01632 960 001", known, known, "yes");
        assertThat(workshop.enterSchool.register(body, school, form)).isEmpty();
        var officer = cast.staff(body, Position.AB_ADMINISTRATOR);
        var entry = workshop.decideEntry.find(officer, school).orElseThrow().entry();

        assertThat(workshop.decideEntry.authorise(officer, school, entry.version()))
                .isEmpty();

        var letter = cast.letterTo(known);
        assertThat(letter.subject()).isEqualTo("Your school is let in");
        assertThat(letter.text()).noneMatch(Letter.Block.Facts.class::isInstance);
    }

    @Test
    void a_school_that_the_register_closed_does_not_register_by_its_address_either() {
        var body = cast.body();
        var school = cast.school("Shut School");
        statusIs(school, EstablishmentStatus.CLOSED);

        assertThat(workshop.enterSchool.standing(body, school))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.Closed.class));
        assertThat(workshop.enterSchool.register(body, school, cast.form(Position.HEAD_TEACHER)))
                .extracting(Refusal::code)
                .containsExactly("school.closed");
        assertThat(workshop.enterSchool.standing(body, school))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.Closed.class));
    }

    @Test
    void a_school_that_is_proposed_to_open_or_to_close_registers() {
        var body = cast.body();
        for (var status : List.of(EstablishmentStatus.PROPOSED_TO_OPEN, EstablishmentStatus.PROPOSED_TO_CLOSE)) {
            var school = cast.school("School " + status);
            statusIs(school, status);

            assertThat(workshop.enterSchool.register(body, school, cast.form(Position.HEAD_TEACHER)))
                    .isEmpty();
        }
    }

    @Test
    void people_of_a_school_that_closed_are_still_here_and_its_officer_reads_that_it_closed() {
        var body = cast.body();
        var school = cast.school("Shutting School");
        cast.letIn(body, school);
        statusIs(school, EstablishmentStatus.CLOSED);

        assertThat(workshop.enterSchool.standing(body, school))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.HasUsers.class));
        assertThat(workshop.decideEntry.find(cast.staff(body, Position.AB_ADMINISTRATOR), school))
                .hasValueSatisfying(
                        listed -> assertThat(listed.school().isClosed()).isTrue());
    }

    private void statusIs(SchoolId school, EstablishmentStatus status) {
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change("update school set status_code = ? where id = ?", status.code(), school.value()));
    }

    @Test
    void a_registered_school_waits_for_the_appropriate_body() {
        var body = cast.body();
        var school = cast.school("Waiting School");

        assertThat(workshop.enterSchool.register(body, school, cast.form(Position.HEAD_TEACHER)))
                .isEmpty();

        assertThat(workshop.enterSchool.standing(body, school))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.Waiting.class));
        assertThat(workshop.decideEntry
                        .inState(cast.staff(body, Position.AB_ADMINISTRATOR), State.REQUESTED, Wanted.page(1))
                        .items())
                .hasSize(1);
    }

    @Test
    void a_school_at_another_body_is_free_here_and_the_other_body_is_named() {
        var there = cast.body();
        var school = cast.school("Well Known School");
        cast.letIn(there, school);

        assertThat(workshop.enterSchool.standing(cast.body(), school)).hasValueSatisfying(standing -> assertThat(
                        ((Standing.Free) standing).otherBodies())
                .containsExactly(
                        workshop.bodies.find(there).orElseThrow().profile().name()));
    }

    @Test
    void a_school_that_was_let_in_has_users() {
        var body = cast.body();
        var school = cast.school("Let In School");
        cast.letIn(body, school);

        assertThat(workshop.enterSchool.register(body, school, cast.form(Position.HEAD_TEACHER)))
                .extracting(Refusal::code)
                .containsExactly("school.has-users");
    }

    @Test
    void a_school_whose_only_person_says_not_me_is_registered_again_and_waits_again() {
        var body = cast.body();
        var school = cast.school("Mistaken School");
        saysNotMe(cast.authorised(body, school));
        assertThat(workshop.enterSchool.standing(body, school))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.Free.class));

        assertThat(workshop.enterSchool.register(body, school, cast.form(Position.INDUCTION_LEAD)))
                .isEmpty();

        assertThat(workshop.enterSchool.standing(body, school))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.Waiting.class));
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        var entry =
                workshop.decideEntry.find(administrator, school).orElseThrow().entry();
        assertThat(workshop.decideEntry.authorise(administrator, school, entry.version()))
                .isEmpty();
        assertThat(workshop.enterSchool.standing(body, school))
                .hasValueSatisfying(standing -> assertThat(standing).isInstanceOf(Standing.HasUsers.class));
    }

    @Test
    void everything_that_is_wrong_with_a_form_is_said_at_once_and_names_its_field() {
        var empty = new org.ectmanager.application.people.PersonForm("", "", "", "12", "nonsense", "", "");

        assertThat(workshop.enterSchool.register(cast.body(), cast.school("Any School"), empty))
                .extracting(Refusal::field)
                .containsExactly("position", "givenName", "familyName", "email", "telephone", "trained");
    }

    @Test
    void the_staff_who_may_let_schools_in_are_told() {
        var body = cast.body();
        var lead = cast.staff(body, Position.AB_LEAD);
        var school = cast.school("Announced School");
        workshop.enterSchool.register(body, school, cast.form(Position.INDUCTION_LEAD));

        workshop.tell.run();

        assertThat(workshop.post).anySatisfy(letter -> assertThat(letter.subject())
                .isEqualTo("A school asks to be let in: Announced School"));
        assertThat(lead).isNotNull();
    }

    @Test
    void a_second_question_takes_the_first_ones_link_back() {
        var body = cast.body();
        var school = cast.school("Twice Queried School");
        var form = cast.form(Position.HEAD_TEACHER);
        workshop.enterSchool.register(body, school, form);
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        workshop.decideEntry.query(administrator, school, version(administrator, school), "Which site?");
        var first = Cast.token(cast.letterTo(form.email()));
        workshop.decideEntry.query(administrator, school, version(administrator, school), "Which phase?");
        var second = Cast.token(cast.letterTo(form.email()));

        assertThat(workshop.enterSchool.question(first)).isEmpty();
        assertThat(workshop.enterSchool.answer(first, "The north site"))
                .extracting(Refusal::code)
                .containsExactly("link.used");
        assertThat(workshop.enterSchool.answer(second, "Primary")).isEmpty();
    }

    @Test
    void a_queried_applicant_answers_through_the_link_and_the_body_goes_on() {
        var body = cast.body();
        var school = cast.school("Queried School");
        var form = cast.form(Position.HEAD_TEACHER);
        workshop.enterSchool.register(body, school, form);
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        workshop.decideEntry.query(administrator, school, version(administrator, school), "Which site?");
        var token = Cast.token(cast.letterTo(form.email()));

        assertThat(workshop.enterSchool.question(token))
                .hasValueSatisfying(question -> assertThat(question.text()).isEqualTo("Which site?"));
        assertThat(workshop.enterSchool.answer(token, "The north site")).isEmpty();

        var entry =
                workshop.decideEntry.find(administrator, school).orElseThrow().entry();
        assertThat(entry.state()).isEqualTo(State.REQUESTED);
        assertThat(entry.answer()).isEqualTo("The north site");
        assertThat(workshop.enterSchool.answer(token, "Again"))
                .extracting(Refusal::code)
                .containsExactly("link.used");
    }

    @Test
    void a_refused_school_may_register_again() {
        var body = cast.body();
        var school = cast.school("Refused School");
        workshop.enterSchool.register(body, school, cast.form(Position.HEAD_TEACHER));
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        workshop.decideEntry.refuse(administrator, school, version(administrator, school), "Not in our area");

        assertThat(workshop.enterSchool.register(body, school, cast.form(Position.HEAD_TEACHER)))
                .isEmpty();
    }

    @Test
    void two_people_who_decide_at_once_do_not_overwrite_each_other() {
        var body = cast.body();
        var school = cast.school("Contested School");
        workshop.enterSchool.register(body, school, cast.form(Position.HEAD_TEACHER));
        var first = cast.staff(body, Position.AB_ADMINISTRATOR);
        var seen = version(first, school);
        workshop.decideEntry.query(first, school, seen, "Which site?");

        assertThat(workshop.decideEntry.authorise(cast.staff(body, Position.AB_LEAD), school, seen))
                .extracting(Refusal::code)
                .containsExactly("school.decided");
    }

    @Test
    void the_applicant_signs_in_with_username_and_one_time_password_and_finishes_step_by_step() {
        var body = cast.body();
        var school = cast.school("First Sign In School");
        var form = cast.form(Position.INDUCTION_LEAD);
        workshop.enterSchool.register(body, school, form);
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        workshop.decideEntry.authorise(administrator, school, version(administrator, school));
        var letter = cast.letterTo(form.email());
        var username = Cast.stated(letter, "Username");

        assertThat(username).matches("[0-9]{6}");
        var visit = cast.visit(username, Cast.stated(letter, "One-time password"), body);

        assertThat(visit).isInstanceOfSatisfying(Visit.Unfinished.class, unfinished -> {
            assertThat(unfinished.step()).isEqualTo(FirstStep.PASSWORD);
            var caller = unfinished.caller();
            assertThat(workshop.finishSignIn.choosePassword(caller, "otter kettle daylight", "otter kettle daylight"))
                    .isEmpty();
        });
        assertThat(cast.visit(form.email(), "otter kettle daylight", body))
                .isInstanceOfSatisfying(Visit.Unfinished.class, unfinished -> assertThat(unfinished.step())
                        .isEqualTo(FirstStep.QUESTIONS));
    }

    @Test
    void a_one_time_password_is_good_with_the_space_that_was_copied_along() {
        var school = cast.school("Copying School");
        var form = cast.form(Position.INDUCTION_LEAD);
        var body = cast.body();
        workshop.enterSchool.register(body, school, form);
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        workshop.decideEntry.authorise(administrator, school, version(administrator, school));
        var password = Cast.stated(cast.letterTo(form.email()), "One-time password");

        assertThat(cast.visit(form.email(), " " + password + " ", body)).isInstanceOf(Visit.Unfinished.class);
    }

    private long version(
            org.ectmanager.application.permission.Caller caller, org.ectmanager.domain.school.SchoolId school) {
        return workshop.decideEntry.find(caller, school).orElseThrow().entry().version();
    }

    @Test
    void the_bodys_officers_hear_that_nobody_is_left_at_a_school() {
        var body = cast.body();
        var school = cast.school("Empty School");
        saysNotMe(cast.authorised(body, school));

        workshop.tell.run();

        assertThat(workshop.post)
                .extracting(Letter::subject)
                .contains("Nobody is left at a school: Empty School")
                .doesNotContain("Somebody you added is somebody else");
    }

    @Test
    void the_body_sees_that_nobody_is_left_at_a_school() {
        var body = cast.body();
        var school = cast.school("Emptied School");
        var lead = cast.authorised(body, school);
        var administrator = cast.staff(body, Position.AB_ADMINISTRATOR);
        assertThat(workshop.decideEntry.isLed(administrator, school)).isTrue();

        saysNotMe(lead);

        assertThat(workshop.decideEntry.isLed(administrator, school)).isFalse();
    }

    @Test
    void what_was_registered_first_stays_in_the_trail() {
        var body = cast.body();
        var school = cast.school("Remembered School");
        saysNotMe(cast.authorised(body, school));
        workshop.enterSchool.register(body, school, cast.form(Position.INDUCTION_LEAD));

        assertThat(workshop.trail(body, 20))
                .extracting(told -> told.happening().kind())
                .startsWith("school.registered", "post.declined")
                .contains("school.authorised");
        var applicants = workshop.transactions.in(Scope.of(body), () -> workshop.transactions
                .sql()
                .list(
                        "select old ->> 'email' email from audit_row where body = ? and relation = 'body_school'"
                                + " and old ->> 'email' is not null",
                        row -> row.text("email"),
                        body.value()));
        assertThat(applicants).hasSize(1);
    }

    private void saysNotMe(Caller person) {
        var offer = workshop.acceptPosts.waiting(person).get(0);
        assertThat(workshop.acceptPosts.decline(person, offer.appointment().id()))
                .isEmpty();
    }
}
