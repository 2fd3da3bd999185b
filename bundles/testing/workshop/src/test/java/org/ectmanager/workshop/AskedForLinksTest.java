/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Asking for a link under “I cannot sign in” slows down, tells nobody who has an account, and locks no school out. */
class AskedForLinksTest {

    private static final String NEW = "otter kettle daylight";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final BodyId body = cast.body();
    private final Caller lead = cast.letIn(body, cast.school("Forgetful School"));

    /** Networks that no other test asks from. */
    private final String shared = cast.address().value();

    private final String other = cast.address().value();

    @Test
    void whoever_is_known_and_whoever_is_not_hear_the_same_at_every_press() {
        var known = heardInARow(cast.email(lead));

        assertThat(known).isEqualTo(heardInARow(cast.address().value()));
        assertThat(known)
                .last()
                .isEqualTo("A link was asked for several times in a row. Wait 1 second, then try again");
    }

    @Test
    void a_press_during_the_wait_does_not_lengthen_it_and_sends_nothing() {
        heardInARow(cast.email(lead));
        workshop.tell.run();
        workshop.post.clear();

        assertThat(asked(" " + cast.email(lead).toUpperCase(Locale.ROOT), other))
                .contains("Wait 1 second,");
        workshop.tell.run();
        assertThat(workshop.post).isEmpty();

        workshop.clock.pass(Duration.ofSeconds(1));
        assertThat(asked(cast.email(lead), other)).isEmpty();
    }

    @Test
    void twenty_people_of_one_network_ask_at_once_and_the_next_waits_for_a_turn() {
        assertThat(crowd(20)).containsOnly("");

        assertThat(crowd(2))
                .containsExactly(
                        "Many links were asked for from your network. Wait 3 seconds, then try again",
                        "Many links were asked for from your network. Wait 6 seconds, then try again");
        assertThat(asked(cast.address().value(), other)).isEmpty();
    }

    @Test
    void whoever_waited_has_their_turn_however_many_ask_beside_them() {
        crowd(60);
        assertThat(asked(cast.email(lead), shared)).contains("Wait 60 seconds");
        workshop.clock.pass(Duration.ofMinutes(1));
        crowd(60);
        workshop.tell.run();
        workshop.post.clear();

        assertThat(asked(cast.email(lead), shared)).isEmpty();

        assertThat(cast.letterTo(cast.email(lead)).subject()).isNotEmpty();
    }

    @Test
    void a_crowd_is_forgotten_when_it_has_gone() {
        crowd(30);
        workshop.clock.pass(Duration.ofMinutes(2));

        assertThat(crowd(20)).containsOnly("");
    }

    @Test
    void a_link_works_under_the_body_that_sent_it_only() {
        asked(cast.email(lead), other);
        var token = Cast.token(cast.letterTo(cast.email(lead)));
        var elsewhere = cast.body();

        assertThat(workshop.recover.open(elsewhere, token)).isFalse();
        assertThat(workshop.recover.choose(elsewhere, token, NEW, NEW))
                .extracting(Refusal::code)
                .containsExactly("link.used");
        assertThat(workshop.recover.open(body, token)).isTrue();
        assertThat(workshop.recover.choose(body, token, NEW, NEW)).isEmpty();
    }

    /** So many different people, each of whom asks once. */
    private List<String> crowd(int people) {
        var heard = new ArrayList<String>();
        for (var i = 0; i < people; i++) {
            heard.add(asked(cast.address().value(), shared));
        }
        return heard;
    }

    private List<String> heardInARow(String login) {
        var heard = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            heard.add(asked(login, other));
        }
        return heard;
    }

    private String asked(String login, String network) {
        return workshop.recover.ask(body, login, network).stream()
                .map(Refusal::sentence)
                .collect(Collectors.joining());
    }
}
