/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;

/** A one-time password opens one session, ever. */
class OneTimePasswordTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final BodyId body = cast.body();
    private final Letter letter = welcome();
    private final String username = Cast.stated(letter, "Username");
    private final String password = Cast.stated(letter, "One-time password");

    private Letter welcome() {
        var lead = cast.letIn(body, cast.school("Once School"));
        return cast.letterTo(workshop.myAccount.own(lead).email().value());
    }

    @Test
    void two_at_the_same_moment_open_one_session() throws Exception {
        for (var round = 0; round < 10; round++) {
            var fresh = welcome();
            var together = new CyclicBarrier(2);
            Callable<Result<String>> signingIn = () -> {
                together.await();
                return workshop.signIn.signIn(Cast.stated(fresh, "Username"), Cast.stated(fresh, "One-time password"));
            };
            var threads = Executors.newFixedThreadPool(2);
            try {
                var opened = 0;
                for (var answer : threads.invokeAll(Collections.nCopies(2, signingIn))) {
                    opened += answer.get().fold(token -> 1, refusals -> 0);
                }
                assertThat(opened).as("round " + round).isEqualTo(1);
            } finally {
                threads.shutdown();
            }
        }
    }

    @Test
    void it_works_no_second_time_and_says_how_to_go_on() {
        workshop.signIn.signIn(username, password);

        var heard = workshop.signIn.signIn(username, password).fold(token -> List.<Refusal>of(), refusals -> refusals);

        assertThat(heard).extracting(Refusal::code).containsExactly("signin.expired");
    }

    @Test
    void the_operators_sign_in_refuses_it_without_using_it_up() {
        var heard = workshop.operatorSignIn
                .signIn(username, password)
                .fold(token -> List.<Refusal>of(), refusals -> refusals);

        assertThat(heard).extracting(Refusal::code).containsExactly("signin.wrong");
        assertThat(cast.visit(username, password, body)).isNotNull();
    }

    @Test
    void it_stops_working_once_nobody_invites_its_owner_any_more() {
        var school = cast.school("Changed Its Mind School");
        var lead = cast.letIn(body, school);
        var form = cast.form(Position.INDUCTION_TUTOR);
        workshop.managePeople.add(lead, school, form);
        var invitation = cast.letterTo(form.email());
        var post = workshop.managePeople.at(lead, school).stream()
                .filter(one -> one.person().email().value().equals(form.email()))
                .findFirst()
                .orElseThrow()
                .appointment();
        assertThat(workshop.managePeople.remove(lead, school, post.id(), post.version()))
                .isEmpty();

        var heard = workshop.signIn
                .signIn(Cast.stated(invitation, "Username"), Cast.stated(invitation, "One-time password"))
                .fold(token -> List.<Refusal>of(), refusals -> refusals);

        assertThat(heard).extracting(Refusal::code).containsExactly("signin.wrong");
    }

    @Test
    void whoever_got_in_by_it_still_has_to_choose_a_password() {
        assertThat(cast.visit(username, password, body)).isInstanceOf(Visit.Unfinished.class);
    }
}
