/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.message.internal.TellJob;
import org.ectmanager.application.message.internal.Telling;
import org.ectmanager.application.port.NotSent;
import org.ectmanager.application.port.Outbox.Pending;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.junit.jupiter.api.Test;

/** A message that is not taken waits, and says to operators why. */
class MessageWaitsTest {

    private final Workshop workshop = new Workshop();
    private final BodyId body = new Cast(workshop).body();

    @Test
    void the_post_offices_reason_is_kept_with_the_message() {
        assertThat(tried(letter -> {
                    throw new Full();
                }))
                .singleElement()
                .satisfies(pending -> {
                    assertThat(pending.problem()).isEqualTo("The mail server cannot take the letter now");
                    assertThat(pending.attempts()).isEqualTo(1);
                    assertThat(pending.next()).isAfter(workshop.clock.instant());
                });
    }

    @Test
    void of_what_nobody_foresaw_only_its_kind_is_kept() {
        assertThat(tried(letter -> {
                    throw new IllegalStateException("nova@school.example");
                }))
                .extracting(Pending::problem)
                .containsExactly("IllegalStateException");
    }

    @Test
    void what_was_changed_at_the_same_moment_is_told_at_once_as_it_is_now() {
        var times = new AtomicInteger();

        assertThat(tried(letter -> {
                    if (times.incrementAndGet() == 1) {
                        throw new StaleRecord("An account");
                    }
                }))
                .isEmpty();
        assertThat(times).hasValue(2);
    }

    @Test
    void what_changes_every_time_waits_like_any_other() {
        assertThat(tried(letter -> {
                    throw new StaleRecord("An account");
                }))
                .extracting(Pending::problem)
                .containsExactly("StaleRecord");
    }

    private List<Pending> tried(PostOffice office) {
        workshop.transactions.run(Scope.of(body), () -> workshop.outbox.put("try", Map.of()));
        new TellJob(
                        workshop.transactions,
                        workshop.bag,
                        workshop.bodies,
                        new Telling(List.of(new Trying()), office),
                        workshop.clock)
                .run();
        return workshop.operateOutbox.waiting(body, 10);
    }

    private static final class Full extends NotSent {

        private static final long serialVersionUID = 1L;

        Full() {
            super("The mail server cannot take the letter now");
        }
    }

    private static final class Trying implements Teller {

        @Override
        public Set<String> kinds() {
            return Set.of("try");
        }

        @Override
        public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
            return List.of(Letter.from(body.profile(), new EmailAddress("nova@school.example"), "Tried"));
        }
    }
}
