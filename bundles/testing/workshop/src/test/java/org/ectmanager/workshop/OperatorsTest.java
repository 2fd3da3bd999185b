/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators among themselves: inviting, removing, getting back in. */
class OperatorsTest {

    private static final String PASSWORD = "violet-harbour-seven";
    private static final String OTHER = "marble lantern forest";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final String email = cast.address().value();
    private Operator first;

    @BeforeEach
    void one_operator() {
        cast.withoutOperators();
        var form = new NewAccount("Ottoline", "Perrin", "", email, PASSWORD, PASSWORD);
        assertThat(codes(workshop.firstOperator.begin(
                        workshop.firstOperator.link().orElseThrow(), form)))
                .isEmpty();
        first = workshop.operatorSignIn.visit(signedIn(email)).orElseThrow().operator();
    }

    @Test
    void another_operator_comes_by_a_link() {
        joins(cast.address().value());

        assertThat(workshop.manageOperators.all(first)).hasSize(2);
    }

    @Test
    void an_invitation_ends_after_seven_days() {
        var token = workshop.joinOperators.invite(first);
        workshop.clock.pass(Duration.ofDays(7));

        assertThat(workshop.joinOperators.invitation(token)).isEmpty();
    }

    @Test
    void a_removed_operator_is_out_at_once() {
        var address = cast.address().value();
        var second = joins(address);
        var token = signedIn(address);

        assertThat(workshop.manageOperators.remove(first, second.person())).isEmpty();

        assertThat(workshop.operatorSignIn.visit(token)).isEmpty();
        assertThat(codes(workshop.operatorSignIn.signIn(address, PASSWORD))).containsExactly("signin.wrong");
        assertThat(workshop.manageOperators.all(first))
                .extracting(person -> person.id())
                .containsExactly(first.person());
    }

    @Test
    void the_last_operator_stays() {
        assertThat(workshop.manageOperators.remove(first, first.person()))
                .extracting(Refusal::code)
                .containsExactly("operator.last");
    }

    @Test
    void whoever_is_no_operator_cannot_be_removed_as_one() {
        var lead = cast.letIn(cast.body(), cast.school("No Operators School"));

        assertThat(workshop.manageOperators.remove(first, lead.person()))
                .extracting(Refusal::code)
                .containsExactly("operator.gone");
    }

    @Test
    void coming_and_going_is_in_the_platforms_audit_trail() throws SQLException {
        var second = joins(cast.address().value());
        workshop.manageOperators.remove(first, second.person());

        assertThat(kinds(4))
                .containsExactly("operator.removed", "operator.began", "operator.address-given", "operator.invited");
    }

    @Test
    void an_operator_gets_back_in_by_a_link_from_the_console() {
        var address = link(email);
        var session = signedIn(email);
        var token = address.substring(address.lastIndexOf('/') + 1);

        assertThat(address).startsWith("http://localhost:8080/operator/recover/");
        assertThat(workshop.recoverOperator.choose(token, OTHER, OTHER)).isEmpty();

        assertThat(workshop.operatorSignIn.visit(session)).isEmpty();
        assertThat(codes(workshop.operatorSignIn.signIn(email, OTHER))).isEmpty();
        assertThat(workshop.recoverOperator.choose(token, OTHER, OTHER))
                .extracting(Refusal::code)
                .containsExactly("link.used");
    }

    @Test
    void a_link_to_get_back_in_ends_after_an_hour_and_with_a_newer_one() {
        var earlier = token(link(email));
        var later = token(link(email));

        assertThat(workshop.recoverOperator.open(earlier)).isFalse();
        assertThat(workshop.recoverOperator.open(later)).isTrue();
        workshop.clock.pass(Duration.ofHours(1));
        assertThat(workshop.recoverOperator.open(later)).isFalse();
    }

    @Test
    void a_weak_password_is_refused_and_keeps_the_link() {
        var token = token(link(email));

        assertThat(workshop.recoverOperator.choose(token, email, email))
                .extracting(Refusal::code)
                .containsExactly("password.known");
        assertThat(workshop.recoverOperator.open(token)).isTrue();
    }

    @Test
    void nobody_but_operators_gets_a_link_from_the_console() {
        var staff = cast.staff(cast.body(), Position.AB_LEAD);
        var address = workshop.myAccount.own(staff).email().value();

        assertThat(codes(workshop.recoverOperator.link(address))).containsExactly("operator.unknown");
        assertThat(codes(workshop.recoverOperator.link(cast.address().value()))).containsExactly("operator.unknown");
    }

    @Test
    void no_appropriate_body_mails_an_operator_a_link_to_get_back_in() {
        workshop.recover.ask(cast.body(), email, "192.0.2.8");
        workshop.tell.run();

        assertThat(workshop.post).isEmpty();
    }

    @Test
    void an_operator_who_moves_the_clock_stays_signed_in() {
        var token = signedIn(email);
        workshop.clock.pass(Duration.ofDays(40));
        assertThat(workshop.operatorSignIn.visit(token)).isEmpty();

        workshop.operatorSignIn.stay(first, token);

        assertThat(workshop.operatorSignIn.visit(token)).isPresent();
    }

    @Test
    void operators_are_seen_in_the_platforms_scope_only() {
        assertThat(workshop.transactions.in(Scope.of(cast.body()), () -> workshop.people.find(first.person())))
                .isEmpty();
        assertThat(workshop.transactions.in(Scope.nobody(), workshop.accounts::operators))
                .isEmpty();
    }

    private Operator joins(String address) {
        assertThat(codes(workshop.joinOperators.join(
                        cast.joining(first, address), new NewAccount("Pascal", "Ivory", "", "", PASSWORD, PASSWORD))))
                .isEmpty();
        return workshop.operatorSignIn.visit(signedIn(address)).orElseThrow().operator();
    }

    private String signedIn(String address) {
        return workshop.operatorSignIn.signIn(address, PASSWORD).fold(token -> token, refusals -> {
            throw new AssertionError(refusals);
        });
    }

    private String link(String login) {
        return workshop.recoverOperator.link(login).fold(address -> address, refusals -> {
            throw new AssertionError(refusals);
        });
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static List<String> kinds(int last) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select array(select kind from audit_event where body is null order by id desc limit " + last
                                + ")")) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }

    private static List<String> codes(Result<?> result) {
        return result.fold(
                done -> List.of(),
                refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
