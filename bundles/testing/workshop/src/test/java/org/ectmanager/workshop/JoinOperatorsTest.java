/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.operator.JoinOperators.Invitation;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever becomes one more operator proves their address first, and learns of nobody's. */
class JoinOperatorsTest {

    private static final String PASSWORD = "violet-harbour-seven";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final String address = cast.address().value();
    private String invitation;

    @BeforeEach
    void somebody_is_invited() {
        var lead = cast.letIn(cast.body(), cast.school("Operating School"));
        invitation = workshop.joinOperators.invite(new Operator(lead.person(), lead.name()));
        workshop.tell.run();
        workshop.post.clear();
    }

    @Test
    void the_link_from_the_mail_makes_the_account_under_the_address_that_it_went_to() {
        var username = workshop.joinOperators.join(proofFor(address), form("another@elsewhere.example"));

        assertThat(codes(username)).isEmpty();
        assertThat(codes(workshop.operatorSignIn.signIn(address, PASSWORD))).isEmpty();
    }

    @Test
    void an_address_that_somebody_has_is_answered_like_any_other() {
        var taken = cast.email(cast.letIn(cast.body(), cast.school("Far Away School")));

        assertThat(asks(taken)).isEqualTo(asks(address)).isEmpty();
        assertThat(workshop.joinOperators.invitation(invitation)).contains(new Invitation(java.util.Optional.empty()));
    }

    @Test
    void the_owner_of_a_taken_address_reads_of_it_and_gets_no_link() {
        var taken = cast.email(cast.letIn(cast.body(), cast.school("Far Away School")));
        asks(taken);

        var letter = told(taken);

        assertThat(letter.subject()).isEqualTo("Somebody asked to use your e-mail address in ECT Manager");
        assertThat(letter.text().toString()).contains("nothing has changed").doesNotContain("/join/");
    }

    @Test
    void the_link_that_was_handed_on_makes_no_account_by_itself() {
        assertThat(codes(workshop.joinOperators.join(invitation, form(address))))
                .containsExactly("link.used");
    }

    @Test
    void one_invitation_makes_one_account() {
        var proof = proofFor(address);
        workshop.joinOperators.join(proof, form(""));

        assertThat(codes(workshop.joinOperators.join(proof, form("")))).containsExactly("link.used");
        assertThat(workshop.joinOperators.invitation(proof)).isEmpty();
        assertThat(workshop.joinOperators.invitation(invitation)).isEmpty();
        assertThat(asks(cast.address().value())).containsExactly("link.used");
    }

    @Test
    void the_last_address_that_was_given_counts() {
        var mistyped = proofFor(cast.address().value());
        var right = proofFor(address);

        assertThat(workshop.joinOperators.invitation(mistyped)).isEmpty();
        assertThat(codes(workshop.joinOperators.join(mistyped, form("")))).containsExactly("link.used");
        assertThat(codes(workshop.joinOperators.join(right, form("")))).isEmpty();
    }

    @Test
    void the_link_from_the_mail_ends_after_a_day() {
        var proof = proofFor(address);
        workshop.clock.pass(Duration.ofDays(1));

        assertThat(workshop.joinOperators.invitation(proof)).isEmpty();
        assertThat(workshop.joinOperators.invitation(invitation)).isPresent();
    }

    @Test
    void the_address_is_typed_twice_and_alike() {
        assertThat(workshop.joinOperators.ask(
                        invitation, address, cast.address().value()))
                .extracting(Refusal::field)
                .containsExactly("emailAgain");
        assertThat(asks("nobody")).containsExactly("email.wrong");
        assertThat(asks("")).containsExactly("email.none");
    }

    @Test
    void giving_one_address_after_the_other_slows_down() {
        for (var i = 0; i < 4; i++) {
            assertThat(asks(cast.address().value())).isEmpty();
        }

        assertThat(asks(cast.address().value())).containsExactly("recover.wait");
        workshop.clock.pass(Duration.ofSeconds(1));
        assertThat(asks(cast.address().value())).isEmpty();
    }

    private List<String> asks(String email) {
        return workshop.joinOperators.ask(invitation, email, email).stream()
                .map(Refusal::code)
                .toList();
    }

    private String proofFor(String email) {
        assertThat(asks(email)).isEmpty();
        return Cast.token(told(email));
    }

    private Letter told(String email) {
        workshop.tell.run();
        workshop.tellOperators.run();
        return cast.letterTo(email);
    }

    private static NewAccount form(String email) {
        return new NewAccount("Pascal", "Ivory", "", email, PASSWORD, PASSWORD);
    }

    private static List<String> codes(Result<String> result) {
        return result.fold(
                done -> List.of(),
                refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
