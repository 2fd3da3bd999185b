/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator who forgot the password gets back in by a link that is sent to their address. */
class OperatorForgotTest {

    private static final String PASSWORD = "violet-harbour-seven";
    private static final String OTHER = "marble lantern forest";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final String email = cast.address().value();

    @BeforeEach
    void one_operator() {
        cast.withoutOperators();
        var token = workshop.firstOperator.link().orElseThrow();
        workshop.firstOperator.begin(
                token.substring(token.lastIndexOf('/') + 1),
                new NewAccount("Ottoline", "Perrin", "", email, PASSWORD, PASSWORD));
        workshop.tellOperators.run();
        workshop.post.clear();
    }

    @Test
    void the_link_goes_to_the_own_address_works_once_and_its_use_is_told() {
        assertThat(asks(email)).isEmpty();
        var token = token();

        assertThat(workshop.recoverOperator.choose(token, OTHER, OTHER)).isEmpty();

        assertThat(codes(workshop.operatorSignIn.signIn(email, OTHER))).isEmpty();
        assertThat(workshop.recoverOperator.choose(token, PASSWORD, PASSWORD))
                .extracting(Refusal::code)
                .containsExactly("link.used");
        workshop.tellOperators.run();
        assertThat(workshop.post)
                .extracting(Letter::subject)
                .containsExactly("Your link to get back in as operator", "Your password as operator was changed");
    }

    @Test
    void the_link_ends_after_an_hour() {
        asks(email);
        var token = token();

        workshop.clock.pass(Duration.ofHours(1));

        assertThat(workshop.recoverOperator.open(token)).isFalse();
    }

    @Test
    void whoever_is_no_operator_hears_the_same_and_gets_nothing() {
        var lead = cast.email(cast.letIn(cast.body(), cast.school("No Operators School")));
        workshop.post.clear();

        assertThat(heard(lead))
                .isEqualTo(heard(email))
                .isEqualTo(heard(cast.address().value()));

        workshop.tellOperators.run();
        assertThat(workshop.post)
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.to().value()).isEqualTo(email));
    }

    @Test
    void asking_again_and_again_slows_down() {
        assertThat(heard(email)).last().asString().contains("Wait 1 second");
        workshop.clock.pass(Duration.ofSeconds(2));
        assertThat(asks(email)).isEmpty();
    }

    @Test
    void asking_and_coming_back_are_in_the_platforms_audit_trail() throws SQLException {
        asks(email);
        workshop.recoverOperator.choose(token(), OTHER, OTHER);

        assertThat(OperatorsTest.kinds(2)).containsExactly("operator.recovered", "operator.link-asked");
    }

    @Test
    void what_happened_and_its_message_are_one_transaction() throws SQLException {
        asks(email);
        assertThat(withTheLastEvent("outbox")).isTrue();

        workshop.recoverOperator.choose(token(), OTHER, OTHER);
        assertThat(withTheLastEvent("outbox")).isTrue();
        assertThat(withTheLastEvent("sign_in")).isTrue();
    }

    @Test
    void only_the_platform_itself_writes_to_operators_in_between() {
        var body = cast.body();

        assertThatThrownBy(() -> workshop.transactions.run(
                        Scope.of(body), () -> workshop.transactions.inBox(Letter.TO_OPERATORS, sql -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_the_platform_does_next_is_of_no_body_again() {
        workshop.transactions.run(Scope.platform(), () -> {
            workshop.outbox.put("operator.recovered", Map.of("person", "1"));

            assertThat(workshop.transactions
                            .sql()
                            .list("select coalesce(current_body(), 'none') body", row -> row.text("body")))
                    .containsExactly("none");
        });
    }

    /** Whether a row of a table was written by the transaction that wrote the last audit event. */
    private static boolean withTheLastEvent(String table) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select from " + table
                        + " where xmin = (select xmin from audit_event order by id desc limit 1))")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /** What five in a row hear. */
    private List<String> heard(String login) {
        var heard = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            heard.add(asks(login).stream().map(Refusal::sentence).reduce("", String::concat));
        }
        return heard;
    }

    private List<Refusal> asks(String login) {
        return workshop.recoverOperator.ask(" " + login.toUpperCase(Locale.ROOT));
    }

    private String token() {
        workshop.tellOperators.run();
        return Cast.token(workshop.post.get(workshop.post.size() - 1));
    }

    private static List<String> codes(Result<String> result) {
        return result.fold(
                token -> List.of(),
                refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
