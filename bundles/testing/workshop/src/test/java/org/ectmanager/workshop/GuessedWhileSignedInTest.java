/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signature.Signing;
import org.ectmanager.application.signature.internal.SigningService;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Whoever sits down at a session that is not theirs guesses its password no faster than at the sign-in page. */
class GuessedWhileSignedInTest {

    private static final String PASSWORD = "otter kettle daylight";
    private static final String OTHER = "marble lantern forest";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller lead = cast.letIn(cast.body(), cast.school("Unlocked School"));
    private final Signing signing = new SigningService(
            workshop.transactions, workshop.accounts, workshop.secrets, workshop.passwordTries, workshop.clock);

    GuessedWhileSignedInTest() {
        workshop.finishSignIn.choosePassword(lead, PASSWORD, PASSWORD);
    }

    @Test
    void many_passwords_at_the_same_moment_are_counted_at_a_signature() throws Exception {
        assertThat(atOnce(() -> signing.refusals(lead, "wrong", true)))
                .filteredOn("signature.wrong-password"::equals)
                .hasSize(4);
    }

    @Test
    void they_are_counted_under_my_account() throws Exception {
        assertThat(atOnce(() -> workshop.myAccount.changePassword(lead, "wrong", OTHER, OTHER)))
                .filteredOn("password.wrong"::equals)
                .hasSize(4);
    }

    @Test
    void signatures_and_my_account_slow_down_together() {
        for (var i = 0; i < 2; i++) {
            signing.refusals(lead, "wrong", true);
            workshop.myAccount.changePassword(lead, "wrong", OTHER, OTHER);
        }

        assertThat(codes(signing.refusals(lead, PASSWORD, true))).containsExactly("signature.wait");
        assertThat(codes(workshop.myAccount.changePassword(lead, PASSWORD, OTHER, OTHER)))
                .containsExactly("password.wait");
    }

    @Test
    void the_right_password_after_the_wait_forgets_the_wrong_ones() {
        for (var i = 0; i < 4; i++) {
            signing.refusals(lead, "wrong", true);
        }
        workshop.clock.pass(Duration.ofMinutes(1));

        assertThat(signing.refusals(lead, PASSWORD, true)).isEmpty();
        assertThat(codes(signing.refusals(lead, "wrong", true))).containsExactly("signature.wrong-password");
        assertThat(codes(signing.refusals(lead, "wrong", true))).containsExactly("signature.wrong-password");
    }

    @Test
    void a_signature_names_all_that_is_not_filled_in_and_counts_no_password_that_was_not_typed() {
        for (var i = 0; i < 9; i++) {
            assertThat(codes(signing.refusals(lead, "", false)))
                    .containsExactly("signature.not-declared", "signature.no-password");
        }

        assertThat(codes(signing.refusals(lead, "", true))).containsExactly("signature.no-password");
        assertThat(signing.refusals(lead, PASSWORD, true)).isEmpty();
    }

    @Test
    void others_do_not_wait_for_it() {
        for (var i = 0; i < 5; i++) {
            signing.refusals(lead, "wrong", true);
        }
        var colleague = cast.letIn(lead.body(), cast.school("Beside It"));
        workshop.finishSignIn.choosePassword(colleague, PASSWORD, PASSWORD);

        assertThat(signing.refusals(colleague, PASSWORD, true)).isEmpty();
    }

    private static List<String> atOnce(Callable<List<Refusal>> guess) throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        try {
            var heard = new ArrayList<String>();
            for (var answer : threads.invokeAll(Collections.nCopies(12, guess))) {
                heard.addAll(codes(answer.get()));
            }
            return heard;
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
