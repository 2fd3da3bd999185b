/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.Tries;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.persistence.signin.JdbcSignInTries;
import org.junit.jupiter.api.Test;

/** Guessing slows down, and tells nobody who has an account. */
class SlowDownTest {

    private static final String PASSWORD = "otter kettle daylight";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller lead = cast.letIn(cast.body(), cast.school("Guessed School"));

    SlowDownTest() {
        workshop.finishSignIn.choosePassword(lead, PASSWORD, PASSWORD);
    }

    @Test
    void whoever_is_known_and_whoever_is_not_hear_the_same_at_every_try() {
        assertThat(tried(email())).isEqualTo(tried(cast.address().value()));
    }

    @Test
    void known_and_unknown_usernames_hear_the_same_at_every_try() {
        var unknown = freeUsername();

        assertThat(tried(username())).isEqualTo(tried(unknown));
    }

    @Test
    void both_names_of_an_account_have_one_allowance() {
        for (var i = 0; i < 4; i++) {
            workshop.signIn.signIn(email(), "wrong");
        }

        assertThat(codes(workshop.signIn.signIn(username(), PASSWORD))).containsExactly("signin.wrong");
        workshop.clock.pass(Duration.ofSeconds(1));
        assertThat(codes(workshop.signIn.signIn(username(), PASSWORD))).isEmpty();
        assertThat(codes(workshop.signIn.signIn(email(), PASSWORD))).isEmpty();
    }

    @Test
    void a_username_tells_nobody_that_its_owner_waits_under_an_address() {
        tried(email());

        assertThat(tried(username())).isEqualTo(tried(freeUsername()));
    }

    @Test
    void guessing_under_one_name_during_the_wait_of_the_other_does_not_lengthen_it() {
        for (var i = 0; i < 4; i++) {
            workshop.signIn.signIn(email(), "wrong");
        }
        for (var i = 0; i < 3; i++) {
            workshop.signIn.signIn(username(), "wrong");
        }

        workshop.clock.pass(Duration.ofSeconds(1));
        assertThat(codes(workshop.signIn.signIn(username(), PASSWORD))).isEmpty();
    }

    @Test
    void colleagues_at_the_same_school_have_allowances_of_their_own() {
        var colleague = cast.at(lead.body(), lead.schools().iterator().next(), Position.HEAD_TEACHER);
        workshop.finishSignIn.choosePassword(colleague, PASSWORD, PASSWORD);
        tried(email());
        tried(username());

        assertThat(codes(workshop.signIn.signIn(cast.email(colleague), PASSWORD)))
                .isEmpty();
    }

    @Test
    void operators_sign_in_by_the_same_rule() {
        var heard = new ArrayList<String>();
        var unknown = cast.address().value();
        for (var i = 0; i < 5; i++) {
            heard.addAll(codes(workshop.operatorSignIn.signIn(unknown, "wrong")));
        }

        assertThat(heard).endsWith("signin.wrong", "signin.wait");
    }

    @Test
    void the_first_wait_is_one_second_and_says_so() {
        assertThat(tried(cast.address().value()).get(4)).contains("Wait 1 second, then");
    }

    @Test
    void small_and_large_letters_and_blanks_are_the_same_login() {
        var address = email();
        for (var i = 0; i < 4; i++) {
            workshop.signIn.signIn(i % 2 == 0 ? " " + address : address.toUpperCase(java.util.Locale.ROOT), "wrong");
        }

        assertThat(codes(workshop.signIn.signIn(address, PASSWORD))).containsExactly("signin.wait");
    }

    @Test
    void the_wait_grows_to_a_minute_and_no_further() {
        var address = cast.address().value();
        for (var i = 0; i < 20; i++) {
            workshop.clock.pass(Duration.ofMinutes(1));
            assertThat(codes(workshop.signIn.signIn(address, "wrong"))).containsExactly("signin.wrong");
        }

        assertThat(sentence(workshop.signIn.signIn(address, "wrong"))).contains("Wait 60 seconds");
    }

    @Test
    void pressing_again_during_the_wait_does_not_lengthen_it() {
        var address = email();
        for (var i = 0; i < 6; i++) {
            workshop.clock.pass(Duration.ofMinutes(1));
            workshop.signIn.signIn(address, "wrong");
        }
        for (var i = 0; i < 5; i++) {
            assertThat(sentence(workshop.signIn.signIn(address, PASSWORD))).contains("Wait 4 seconds");
        }

        workshop.clock.pass(Duration.ofSeconds(4));
        assertThat(codes(workshop.signIn.signIn(address, PASSWORD))).isEmpty();
    }

    @Test
    void the_right_password_after_the_wait_opens_and_forgets_the_wrong_ones() {
        tried(email());
        workshop.clock.pass(Duration.ofMinutes(1));
        assertThat(codes(workshop.signIn.signIn(email(), PASSWORD))).isEmpty();

        assertThat(codes(workshop.signIn.signIn(email(), "wrong"))).containsExactly("signin.wrong");
        assertThat(codes(workshop.signIn.signIn(email(), "wrong"))).containsExactly("signin.wrong");
    }

    @Test
    void many_tries_at_the_same_moment_are_counted_too() throws Exception {
        var address = email();
        var tries = new ArrayList<Callable<Result<String>>>();
        for (var i = 0; i < 12; i++) {
            tries.add(() -> workshop.signIn.signIn(address, "wrong"));
        }
        var threads = Executors.newFixedThreadPool(6);
        try {
            var heard = new ArrayList<String>();
            for (var answer : threads.invokeAll(tries)) {
                heard.addAll(codes(answer.get()));
            }
            assertThat(heard).filteredOn("signin.wrong"::equals).hasSize(4);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void nothing_that_was_typed_is_kept_in_plain() throws SQLException {
        var typed = cast.address().value();
        workshop.signIn.signIn(typed, "wrong");

        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) filter (where t::text like '%" + typed + "%'),"
                        + " count(*) from sign_in_try t")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
            assertThat(rows.getInt(2)).isPositive();
        }
    }

    @Test
    void tries_that_nobody_repeats_for_a_day_are_forgotten() {
        var address = cast.address().value();
        tried(address);
        workshop.clock.pass(Duration.ofDays(1).plusSeconds(1));
        workshop.signIn.signIn(cast.address().value(), "wrong");

        assertThat(kept(workshop.tries, address)).isEqualTo(Tries.NONE);
    }

    @Test
    void never_more_than_a_bounded_number_is_kept() {
        var few = new JdbcSignInTries(workshop.transactions, 3);
        workshop.clock.pass(Duration.ofDays(400));
        for (var i = 1; i <= 5; i++) {
            var typed = "guess" + i;
            workshop.clock.pass(Duration.ofSeconds(1));
            workshop.transactions.run(
                    Scope.nobody(), () -> few.keep(typed, Tries.NONE.failed(workshop.clock.instant())));
        }

        assertThat(kept(few, "guess1")).isEqualTo(Tries.NONE);
        assertThat(kept(few, "guess5").failures()).isEqualTo(1);
    }

    private Tries kept(JdbcSignInTries tries, String typed) {
        return workshop.transactions.in(Scope.nobody(), () -> tries.hold(typed));
    }

    /** What five wrong passwords in a row hear. */
    private List<String> tried(String login) {
        var heard = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            heard.add(sentence(workshop.signIn.signIn(login, "wrong")));
        }
        return heard;
    }

    private String email() {
        return workshop.myAccount.own(lead).email().value();
    }

    private String username() {
        return workshop.myAccount.own(lead).username();
    }

    private String freeUsername() {
        return workshop.transactions.in(Scope.nobody(), () -> workshop.accounts.fresh(workshop.secrets::username));
    }

    private static String sentence(Result<String> result) {
        return result.fold(token -> "in", refusals -> refusals.get(0).sentence());
    }

    private static List<String> codes(Result<String> result) {
        return result.fold(
                token -> List.of(),
                refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
