/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.operator.BodyForm;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.OperatorFiles.Note;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorsBeginTest {

    private static final String PASSWORD = "violet-harbour-seven";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final String email = cast.address().value();

    @BeforeEach
    void no_operator_yet() {
        cast.withoutOperators();
    }

    @Test
    void the_first_operator_makes_their_account_by_the_link_and_signs_in() {
        var operator = firstOperator();

        assertThat(operator.name().full()).isEqualTo("Ottoline Perrin");
    }

    @Test
    void the_link_works_once() {
        var token = workshop.firstOperator.link().orElseThrow();
        workshop.firstOperator.begin(token, form(email));

        assertThat(codes(workshop.firstOperator.begin(token, form(cast.address().value()))))
                .containsExactly("link.used");
    }

    @Test
    void a_fresh_link_ends_the_earlier_one() {
        var earlier = workshop.firstOperator.link().orElseThrow();
        workshop.firstOperator.link();

        assertThat(workshop.firstOperator.open(earlier)).isFalse();
    }

    @Test
    void the_link_ends_after_seven_days() {
        var token = workshop.firstOperator.link().orElseThrow();
        workshop.clock.pass(Duration.ofDays(7));

        assertThat(workshop.firstOperator.open(token)).isFalse();
    }

    @Test
    void there_is_no_link_once_an_operator_exists() {
        firstOperator();

        assertThat(workshop.firstOperator.link()).isEmpty();
    }

    @Test
    void the_note_with_the_link_goes_away_with_the_first_operator() {
        workshop.files.leave(Note.FIRST_OPERATOR_LINK, List.of("link"));
        firstOperator();

        assertThat(workshop.files.notes).isEmpty();
    }

    @Test
    void an_operator_is_nobody_at_an_appropriate_body() {
        firstOperator();

        var token = workshop.operatorSignIn.signIn(email, PASSWORD).fold(opened -> opened, none -> "");

        assertThat(token).isNotEmpty();
        assertThat(workshop.visits.visit(token, cast.body())).isEmpty();
    }

    @Test
    void an_operator_at_a_bodys_sign_in_is_told_where_theirs_is() {
        firstOperator();

        assertThat(codes(workshop.signIn.signIn(email, "not the password"))).containsExactly("signin.wrong");
        assertThat(codes(workshop.signIn.signIn(email, PASSWORD))).containsExactly("signin.operator");
    }

    @Test
    void staff_of_a_body_are_refused_at_the_operators_sign_in_like_a_wrong_password() {
        var lead = lead(firstOperator(), cast.body());

        assertThat(codes(workshop.operatorSignIn.signIn(lead, PASSWORD))).containsExactly("signin.wrong");
    }

    @Test
    void a_lead_joins_by_the_invitation_and_may_add_staff() {
        var body = cast.body();
        var address = lead(firstOperator(), body);

        var visit = (Visit.Unfinished) cast.visit(address, PASSWORD, body);

        assertThat(visit.caller().is(Position.AB_LEAD)).isTrue();
        assertThat(workshop.manageBodyStaff.add(visit.caller(), cast.form(Position.DECISION_MAKER)))
                .isEmpty();
    }

    @Test
    void an_invitation_works_once() {
        var body = cast.body();
        var token = invitation(firstOperator(), body, cast.address().value());
        workshop.joinBody.join(token, form(""));

        assertThat(workshop.joinBody.invitation(token)).isEmpty();
        assertThat(workshop.joinBody.join(token, form("")))
                .extracting(Refusal::code)
                .containsExactly("link.used");
    }

    @Test
    void somebody_with_an_account_keeps_their_password_when_they_join() {
        var operator = firstOperator();
        var address = lead(operator, cast.body());
        var second = cast.body();
        var token = invitation(operator, second, address);

        assertThat(workshop.joinBody.invitation(token))
                .hasValueSatisfying(found -> assertThat(found.known()).isTrue());
        assertThat(workshop.joinBody.join(token, new NewAccount("", "", "", "", "", "")))
                .isEmpty();
        assertThat(cast.visit(address, PASSWORD, second)).isInstanceOf(Visit.Unfinished.class);
    }

    @Test
    void whoever_joined_by_the_invitation_is_not_asked_whether_it_is_them() {
        var operator = firstOperator();
        var address = lead(operator, cast.body());
        workshop.tell.run();
        RegistrationDesk.require(workshop.joinBody.join(
                invitation(operator, cast.body(), address), new NewAccount("", "", "", "", "", "")));
        workshop.tell.run();

        assertThat(workshop.post)
                .extracting(Letter::subject)
                .doesNotContain("Is this your new position in ECT Manager?");
    }

    @Test
    void a_weak_password_does_not_use_up_the_invitation() {
        var token = invitation(firstOperator(), cast.body(), cast.address().value());

        assertThat(workshop.joinBody.join(token, new NewAccount("Ann", "Lead", "", "", "password", "password")))
                .isNotEmpty();
        assertThat(workshop.joinBody.invitation(token)).isPresent();
    }

    @Test
    void a_body_is_founded_from_a_form_and_its_lead_invited() {
        var operator = firstOperator();
        var lead = cast.address().value();

        var founded = workshop.foundBody.found(operator, body("", "Kestrel T\u00e9aching Hub", "#5b2a86", lead));

        assertThat(founded).isEqualTo(Result.done(new BodyId("kestrel-teaching-hub")));
        assertThat(workshop.files
                        .configured
                        .get(new BodyId("kestrel-teaching-hub"))
                        .name())
                .isEqualTo("Kestrel T\u00e9aching Hub");
        assertThat(workshop.operateOutbox.waiting(new BodyId("kestrel-teaching-hub"), 10))
                .extracting("kind")
                .contains("lead.invited");
    }

    @Test
    void a_pale_colour_a_reserved_id_and_a_wrong_address_are_refused_at_once() {
        var founded = workshop.foundBody.found(firstOperator(), body("operator", "Kestrel", "#ffdd00", "nobody"));

        assertThat(codes(founded)).containsExactlyInAnyOrder("body.reserved", "colour.pale", "email.wrong");
    }

    @Test
    void a_form_left_empty_is_told_of_the_password_at_once() {
        var token = workshop.firstOperator.link().orElseThrow();

        assertThat(codes(workshop.firstOperator.begin(token, new NewAccount("", "", "", "", "", ""))))
                .contains("password.missing");
    }

    @Test
    void without_a_name_the_id_that_would_be_made_of_it_is_not_named_too() {
        var founded = workshop.foundBody.found(firstOperator(), body("", "", "#5b2a86", email));

        assertThat(codes(founded)).containsExactly("body.name");
    }

    @Test
    void a_body_that_is_here_is_not_founded_again() {
        var here = cast.body().value();

        assertThat(workshop.foundBody.found(firstOperator(), body(here, "Another", "#5b2a86", email)))
                .isInstanceOf(Result.Refused.class);
        assertThat(workshop.files.configured).isEmpty();
    }

    private Operator firstOperator() {
        var token = workshop.firstOperator.link().orElseThrow();
        assertThat(codes(workshop.firstOperator.begin(token, form(email)))).isEmpty();
        return workshop.operatorSignIn
                .signIn(email, PASSWORD)
                .fold(
                        signedIn -> workshop.operatorSignIn
                                .visit(signedIn)
                                .orElseThrow()
                                .operator(),
                        refusals -> {
                            throw new AssertionError(refusals);
                        });
    }

    private String lead(Operator operator, BodyId body) {
        var address = cast.address().value();
        assertThat(workshop.joinBody.join(invitation(operator, body, address), form("")))
                .isEmpty();
        return address;
    }

    private String invitation(Operator operator, BodyId body, String address) {
        assertThat(workshop.inviteLead.invite(operator, body, address)).isEmpty();
        return Cast.token(cast.letterTo(address));
    }

    private static List<String> codes(Result<?> result) {
        return result.fold(
                done -> List.of(),
                refusals -> refusals.stream().map(Refusal::code).toList());
    }

    private static NewAccount form(String address) {
        return new NewAccount("Ottoline", "Perrin", "", address, PASSWORD, PASSWORD);
    }

    private static BodyForm body(String id, String name, String brand, String lead) {
        return new BodyForm(id, name, "Schools along the river", "01632 960 000", "", "", brand, "#c2410c", lead);
    }
}
