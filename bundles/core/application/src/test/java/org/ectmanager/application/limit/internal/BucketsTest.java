/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long BEGUN = Long.MAX_VALUE - 30 * SECOND;

    private final Buckets buckets = new Buckets(120, 120, 1_000);

    @Test
    void a_burst_is_taken_and_what_comes_after_it_waits() {
        assertThat(IntStream.range(0, 120).mapToLong(request -> buckets.take("a", BEGUN)))
                .containsOnly(0L);
        assertThat(buckets.take("a", BEGUN)).isEqualTo(1);
    }

    @Test
    void two_more_are_taken_after_each_second() {
        drain("a");

        var later = BEGUN + SECOND;
        assertThat(IntStream.range(0, 3).mapToLong(request -> buckets.take("a", later)))
                .containsExactly(0L, 0L, 1L);
    }

    @Test
    void after_a_minute_of_silence_the_whole_burst_is_there_again() {
        drain("a");

        var later = BEGUN + 60 * SECOND;
        assertThat(IntStream.range(0, 121)
                        .mapToLong(request -> buckets.take("a", later))
                        .filter(wait -> wait == 0))
                .hasSize(120);
    }

    @Test
    void being_refused_costs_nothing() {
        drain("a");
        IntStream.range(0, 1_000).forEach(request -> buckets.take("a", BEGUN));

        assertThat(buckets.take("a", BEGUN + SECOND)).isZero();
    }

    @Test
    void one_address_takes_nothing_from_another() {
        drain("a");

        assertThat(buckets.take("b", BEGUN)).isZero();
    }

    @Test
    void who_waits_as_long_as_was_said_is_taken() {
        var slow = new Buckets(1, 1, 10);
        slow.take("a", BEGUN);

        var wait = slow.take("a", BEGUN + SECOND / 2);
        assertThat(wait).isEqualTo(60);
        assertThat(slow.take("a", BEGUN + SECOND / 2 + wait * SECOND)).isZero();
    }

    @Test
    void only_so_many_addresses_are_remembered_and_the_busy_ones_among_them() {
        drain("busy");
        IntStream.range(0, 5_000).forEach(number -> {
            buckets.take("one of many " + number, BEGUN);
            buckets.take("busy", BEGUN);
        });

        assertThat(buckets.size()).isEqualTo(1_000);
        assertThat(buckets.take("busy", BEGUN)).isPositive();
    }

    private void drain(String address) {
        IntStream.range(0, 120).forEach(request -> buckets.take(address, BEGUN));
    }
}
