/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans made anew after a change. */
class RandomReplansTest {

    private static final int HISTORIES = 500;

    @Test
    void without_a_change_nothing_changes() {
        histories().forEach(history -> assertThat(Engine.replanned(history, history, middle(history)))
                .as(() -> Difference.told(history))
                .isEqualTo(Engine.answer(history).points()));
    }

    @Test
    void what_is_submitted_is_never_touched() {
        histories().forEach(history -> {
            var day = middle(history);
            var submitted = Engine.answer(history).points().stream()
                    .filter(point -> !point.to().isAfter(day))
                    .toList();

            assertThat(Engine.replanned(history, changed(history), day))
                    .as(() -> Difference.told(history))
                    .containsAll(submitted);
        });
    }

    private static Stream<History> histories() {
        return LongStream.range(0, HISTORIES).mapToObj(RandomHistory::of);
    }

    private static LocalDate middle(History history) {
        return history.startsOn().plusDays(400);
    }

    /** The first contract turns out to be the only one, and nobody was ever away. */
    private static History changed(History h) {
        return new History(
                        h.startsOn(),
                        h.asOf(),
                        h.years(),
                        h.posts().subList(0, 1),
                        List.of(),
                        h.reductions(),
                        h.extensions(),
                        h.leavesOn(),
                        h.policy())
                .extendedInWales(h.welsh());
    }
}
