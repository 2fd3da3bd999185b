/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.internal.AccountTeller;
import org.ectmanager.application.message.internal.Addresses;
import org.ectmanager.application.message.internal.OneTimePasswords;
import org.ectmanager.application.message.internal.TellJob;
import org.ectmanager.application.message.internal.Telling;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.junit.jupiter.api.Test;

/** Somebody chooses a password at the very moment at which the mail with a one-time password is written. */
class PasswordAndMailTest {

    private static final String CHOSEN = "otter kettle daylight";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller lead = cast.letIn(cast.body(), cast.school("Busy School"));
    private final List<Letter> letters = new ArrayList<>();

    @Test
    void a_one_time_password_that_no_longer_counts_is_mailed_to_nobody() {
        tellOfTheAccount();

        assertThat(letters).extracting(Letter::subject).containsExactly("You have a new position in ECT Manager");
        assertThat(cast.visit(workshop.myAccount.own(lead).username(), CHOSEN, lead.body()))
                .isNotNull();
    }

    @Test
    void no_message_is_left_to_wait() {
        tellOfTheAccount();

        assertThat(workshop.operateOutbox.waiting(lead.body(), 10)).isEmpty();
    }

    private void tellOfTheAccount() {
        workshop.tell.run();
        var facts = Map.of("person", lead.person().value() + "", "position", "INDUCTION_LEAD");
        workshop.transactions.run(Scope.of(lead.body()), () -> workshop.outbox.put("account.opened", facts));
        var teller = new AccountTeller(
                workshop.people,
                workshop.schools,
                workshop.accounts,
                new OneTimePasswords(workshop.accounts, new Hasty(), workshop.clock),
                new Addresses(Workshop.PLATFORM));
        new TellJob(
                        workshop.transactions,
                        workshop.bag,
                        workshop.bodies,
                        new Telling(List.of(teller), letters::add),
                        workshop.clock)
                .run();
    }

    /** While the one-time password is thought of, its owner chooses one. */
    private final class Hasty implements Secrets {

        @Override
        public String oneTimePassword() {
            CompletableFuture.runAsync(() -> workshop.finishSignIn.choosePassword(lead, CHOSEN, CHOSEN))
                    .join();
            return workshop.secrets.oneTimePassword();
        }

        @Override
        public String hash(String secret) {
            return workshop.secrets.hash(secret);
        }

        @Override
        public boolean matches(String secret, String hash) {
            return workshop.secrets.matches(secret, hash);
        }

        @Override
        public boolean common(String password) {
            return workshop.secrets.common(password);
        }

        @Override
        public String token() {
            return workshop.secrets.token();
        }

        @Override
        public String tokenHash(String token) {
            return workshop.secrets.tokenHash(token);
        }

        @Override
        public String username() {
            return workshop.secrets.username();
        }
    }
}
