/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.Account.Password.Chosen;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Nobody's password is something that others know of them, wherever it is chosen. */
class WeakPasswordTest {

    private static final String GOOD = "otter kettle daylight";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller lead = cast.letIn(cast.body(), cast.school("Weak School"));

    @Test
    void the_own_address_is_refused_at_the_first_sign_in() {
        assertThat(codes(workshop.finishSignIn.choosePassword(lead, email(), email())))
                .containsExactly("password.known");
    }

    @Test
    void the_own_username_is_refused_at_the_first_sign_in() {
        var twice = workshop.myAccount.own(lead).username().repeat(2);

        assertThat(codes(workshop.finishSignIn.choosePassword(lead, twice, twice)))
                .containsExactly("password.known");
    }

    @Test
    void the_bodys_name_in_its_addresses_is_refused_at_the_first_sign_in() {
        var body = lead.body().value() + " " + lead.body().value();

        assertThat(codes(workshop.finishSignIn.choosePassword(lead, body, body)))
                .containsExactly("password.known");
    }

    @Test
    void the_own_address_is_refused_on_the_account_page() {
        workshop.finishSignIn.choosePassword(lead, GOOD, GOOD);

        assertThat(codes(workshop.myAccount.changePassword(lead, GOOD, email(), email())))
                .containsExactly("password.known");
    }

    @Test
    void the_own_address_is_refused_by_a_link_to_get_back_in() {
        workshop.recover.ask(lead.body(), email(), "192.0.2.7");
        var token = Cast.token(cast.letterTo(email()));

        assertThat(codes(workshop.recover.choose(lead.body(), token, email(), email())))
                .containsExactly("password.known");
        assertThat(workshop.recover.open(lead.body(), token)).isTrue();
    }

    @Test
    void the_invited_address_is_refused_to_a_new_lead() {
        var address = cast.address().value();
        var operator = new Operator(new PersonId(1), lead.name());
        workshop.inviteLead.invite(operator, lead.body(), address);
        var token = Cast.token(cast.letterTo(address));

        assertThat(codes(workshop.joinBody.join(token, new NewAccount("Ann", "Lee", "", "", address, address))))
                .containsExactly("password.known");
    }

    @Test
    void the_own_address_is_refused_to_a_new_operator() {
        var address = cast.address().value();
        var operator = new Operator(lead.person(), lead.name());
        var token = cast.joining(operator, address);

        assertThat(workshop.joinOperators
                        .join(token, new NewAccount("Ann", "Lee", "", "", address, address))
                        .fold(done -> List.<String>of(), WeakPasswordTest::codes))
                .containsExactly("password.known");
    }

    @Test
    void a_good_password_is_kept_as_a_hash() {
        workshop.finishSignIn.choosePassword(lead, GOOD, GOOD);
        var kept = workshop.transactions.in(
                Scope.of(lead.person()),
                () -> workshop.accounts.own(lead.person()).orElseThrow().password());

        assertThat(kept).isInstanceOf(Chosen.class);
        assertThat(kept.stored()).hasValueSatisfying(hash -> assertThat(hash).startsWith("$argon2id$"));
    }

    private String email() {
        return workshop.myAccount.own(lead).email().value();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
