/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.ectmanager.application.message.Follower;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.message.internal.TellJob;
import org.ectmanager.application.message.internal.Telling;
import org.ectmanager.application.port.Letters.Refused;
import org.ectmanager.application.port.NotSent;
import org.ectmanager.application.port.Outbox.Pending;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.junit.jupiter.api.Test;

/** A message with two readers: what one mailbox does is nothing to the other, and no letter goes out twice. */
class SeveralLettersTest {

    private static final String FIRST = "first@school.example";
    private static final String SECOND = "second@school.example";

    private final Workshop workshop = new Workshop();
    private final BodyId body = new Cast(workshop).body();
    private final List<String> taken = new ArrayList<>();
    private final Map<String, RuntimeException> unwilling = new HashMap<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> readers = new ArrayList<>(List.of(FIRST, SECOND));
    private int followed;

    SeveralLettersTest() {
        workshop.transactions.run(Scope.of(body), () -> workshop.outbox.put("try", Map.of()));
    }

    @Test
    void who_is_refused_for_good_is_tried_once_and_the_other_gets_one_letter() {
        unwilling.put(SECOND, new Refusing());

        rounds(5);

        assertThat(taken).containsExactly(FIRST);
        assertThat(waiting()).isEmpty();
        assertThat(refused()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(SECOND);
            assertThat(letter.problem()).isEqualTo("The mail server refuses the letter for good, reply 550");
            assertThat(letter.at()).isBefore(workshop.clock.instant());
        });
    }

    @Test
    void the_first_of_two_may_be_refused_as_well() {
        unwilling.put(FIRST, new Refusing());

        rounds(5);

        assertThat(taken).containsExactly(SECOND);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void while_the_server_is_away_for_the_second_the_first_gets_no_other_letter() {
        unwilling.put(SECOND, new Away());

        rounds(3);

        assertThat(taken).containsExactly(FIRST);
        assertThat(waiting()).singleElement().satisfies(pending -> {
            assertThat(pending.attempts()).isEqualTo(3);
            assertThat(pending.problem()).isEqualTo("The mail server cannot be reached");
        });

        unwilling.clear();
        rounds(2);

        assertThat(taken).containsExactly(FIRST, SECOND);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_slow_mailbox_keeps_the_one_after_it_from_nothing() {
        unwilling.put(FIRST, new Away());

        rounds(1);

        assertThat(taken).containsExactly(SECOND);
    }

    @Test
    void after_a_restart_between_the_two_only_the_second_is_sent() {
        PostOffice dying = letter -> {
            if (!taken.isEmpty()) {
                throw new OutOfPower();
            }
            taken.add(letter.to().value());
        };
        assertThatThrownBy(() -> node(dying).run()).isInstanceOf(OutOfPower.class);

        rounds(2);

        assertThat(taken).containsExactly(FIRST, SECOND);
    }

    @Test
    void two_nodes_send_each_letter_once() {
        PostOffice slow = letter -> {
            if (taken.isEmpty()) {
                CompletableFuture.runAsync(() -> node(this::takes).run()).join();
            }
            takes(letter);
        };

        node(slow).run();
        rounds(1);

        assertThat(taken).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_secret_is_made_for_the_letter_that_goes_out_and_for_no_other() {
        unwilling.put(SECOND, new Refusing());

        rounds(3);

        assertThat(made).containsExactly(FIRST, SECOND);
    }

    @Test
    void what_follows_in_the_platform_follows_once_however_often_letters_are_tried() {
        unwilling.put(SECOND, new Away());

        rounds(4);

        assertThat(followed).isEqualTo(1);
    }

    @Test
    void two_letters_to_one_address_are_two_letters() {
        readers.set(1, FIRST);

        rounds(2);

        assertThat(taken).containsExactly(FIRST, FIRST);
    }

    @Test
    void sent_again_it_goes_to_the_corrected_address_and_to_nobody_else() {
        unwilling.put(SECOND, new Refusing());
        rounds(1);
        readers.set(1, "corrected@school.example");

        assertThat(workshop.operateOutbox.retry(body)).isEqualTo(1);
        rounds(2);

        assertThat(taken).containsExactly(FIRST, "corrected@school.example");
        assertThat(refused()).isEmpty();
    }

    @Test
    void what_is_given_up_is_tried_by_nobody_any_more() {
        unwilling.put(SECOND, new Refusing());
        rounds(1);
        var message = refused().get(0).message();

        assertThat(workshop.operateOutbox.drop(body, message)).isEmpty();
        unwilling.clear();
        workshop.operateOutbox.retry(body);
        rounds(2);

        assertThat(taken).containsExactly(FIRST);
        assertThat(refused()).isEmpty();
        assertThat(workshop.trail(body, 1))
                .singleElement()
                .satisfies(told -> assertThat(told.happening().kind()).isEqualTo("message.dropped"));
    }

    @Test
    void a_message_that_waits_can_be_given_up_too() {
        unwilling.put(SECOND, new Away());
        rounds(1);

        workshop.operateOutbox.drop(body, waiting().get(0).id());
        unwilling.clear();
        rounds(2);

        assertThat(waiting()).isEmpty();
        assertThat(taken).containsExactly(FIRST);
    }

    @Test
    void a_message_that_there_is_not_is_refused_with_the_next_step() {
        assertThat(workshop.operateOutbox.drop(body, 1)).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("message.unknown");
            assertThat(refusal.sentence()).contains("ect:outbox");
        });
    }

    private void rounds(int times) {
        for (var round = 0; round < times; round++) {
            node(this::takes).run();
            workshop.clock.pass(Duration.ofHours(7));
        }
    }

    private TellJob node(PostOffice office) {
        return new TellJob(
                workshop.transactions,
                workshop.bag,
                workshop.bodies,
                new Telling(List.of(new ToAll()), List.of(new Following()), office),
                workshop.clock);
    }

    private void takes(Letter letter) {
        var to = letter.to().value();
        if (unwilling.containsKey(to)) {
            throw unwilling.get(to);
        }
        taken.add(to);
    }

    private List<Pending> waiting() {
        return workshop.operateOutbox.waiting(body, 10);
    }

    private List<Refused> refused() {
        return workshop.operateOutbox.refused(body, 10);
    }

    private static final class Away extends NotSent {

        private static final long serialVersionUID = 1L;

        Away() {
            super("The mail server cannot be reached");
        }
    }

    private static final class Refusing extends NotSent {

        private static final long serialVersionUID = 1L;

        Refusing() {
            super("The mail server refuses the letter for good, reply 550");
        }

        @Override
        public boolean isForGood() {
            return true;
        }
    }

    private static final class OutOfPower extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final class ToAll implements Teller {

        @Override
        public Set<String> kinds() {
            return Set.of("try");
        }

        @Override
        public List<Draft> letters(AppropriateBodyPlugin plugin, String kind, Map<String, String> facts) {
            return readers.stream()
                    .map(to -> Letter.from(plugin.profile(), new EmailAddress(to), "Tried")
                            .ask("Your own link", () -> {
                                made.add(to);
                                return "https://platform.example/" + made.size();
                            }))
                    .toList();
        }
    }

    private final class Following implements Follower {

        @Override
        public Set<String> kinds() {
            return Set.of("try");
        }

        @Override
        public void follow(String kind, Map<String, String> facts) {
            followed++;
        }
    }
}
