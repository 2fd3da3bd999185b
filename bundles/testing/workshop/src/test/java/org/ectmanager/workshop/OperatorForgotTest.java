/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.people.NewAccount;
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
