/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One place calls plugins: for so long, so many at once, and not for ever when they fail. */
class WatchedTest {

    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LATE = Duration.ofSeconds(60);

    private final CountDownLatch test = new CountDownLatch(1);
    private final PluginCalls calls = new PluginCalls(new PluginLimits(LATE, LATE, LATE, 3));
    private final PluginCalls hasty = new PluginCalls(new PluginLimits(SOON, SOON, SOON, 3));

    @AfterEach
    void let_go_of_what_hangs() {
        test.countDown();
        calls.stop();
        hasty.stop();
    }

    @Test
    void an_answer_comes_back() {
        assertThat(wren(calls).ask(() -> "yes")).contains("yes");
    }

    @Test
    void the_plugin_works_in_a_thread_of_its_own() {
        assertThat(wren(calls).ask(() -> Thread.currentThread().getName()))
                .hasValueSatisfying(name -> assertThat(name).startsWith("ectmanager-plugins-"));
    }

    @Test
    void whatever_it_throws_is_no_answer() {
        assertThat(wren(calls).ask(() -> {
                    throw new StackOverflowError();
                }))
                .isEmpty();
    }

    @Test
    void whoever_asks_is_let_go_when_it_never_returns() {
        assertThat(wren(hasty).ask(this::forEver)).isEmpty();
    }

    @Test
    void three_failures_in_a_row_set_it_aside_visibly_and_nobody_asks_it_again() {
        var asked = new AtomicInteger();
        var wren = wren(calls);

        times(
                5,
                () -> wren.ask(() -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("secret");
                }));

        assertThat(asked).hasValue(3);
        assertThat(wren.isAside()).isTrue();
        assertThat(calls.problem())
                .contains(
                        "report.wren: it failed 3 times in a row, the last time with java.lang.IllegalStateException");
    }

    @Test
    void three_overruns_in_a_row_set_it_aside() {
        var wren = wren(hasty);

        times(3, () -> wren.ask(this::forEver));

        assertThat(wren.isAside()).isTrue();
        assertThat(hasty.problem())
                .hasValueSatisfying(said -> assertThat(said).contains("it overran 3 times in a row"));
    }

    @Test
    void one_answer_in_between_begins_the_count_anew() {
        var wren = wren(calls);

        times(2, () -> wren.ask(() -> null));
        wren.ask(() -> "yes");
        times(2, () -> wren.ask(() -> null));

        assertThat(wren.isAside()).isFalse();
        assertThat(wren.failing()).isPresent();
    }

    @Test
    void the_same_version_that_comes_back_stays_aside_and_the_next_is_asked() {
        var first = new Watched(calls, "report.wren", "Wren", "1.0.0");
        times(3, () -> first.ask(() -> null));

        assertThat(new Watched(calls, "report.wren", "Wren", "1.0.0").ask(() -> "yes"))
                .isEmpty();
        assertThat(new Watched(calls, "report.wren", "Wren", "1.1.0").ask(() -> "yes"))
                .contains("yes");
        assertThat(new Watched(calls, "destination.wren", "Wren", "1.0.0").ask(() -> "yes"))
                .contains("yes");
    }

    @Test
    void an_operator_may_have_it_asked_again() {
        var wren = wren(calls);
        times(3, () -> wren.ask(() -> null));

        calls.again("report", "wren");

        assertThat(wren.ask(() -> "yes")).contains("yes");
        assertThat(calls.problem()).isEmpty();
    }

    @Test
    void one_that_hangs_leaves_threads_to_the_others() {
        var tolerant = new PluginCalls(new PluginLimits(SOON, SOON, SOON, 100));
        var hung = wren(tolerant);

        times(6, () -> hung.ask(this::forEver));

        assertThat(new Watched(tolerant, "report.siskin", "Siskin", "").ask(() -> "yes"))
                .contains("yes");
        assertThat(hung.isAside()).isFalse();
        tolerant.stop();
    }

    @Test
    void errands_are_done_by_whoever_waits_because_the_transaction_is_theirs() {
        var mine = Thread.currentThread();

        var did = wren(calls).askReport(errands -> errands.run(Thread::currentThread));

        assertThat(did).containsSame(mine);
    }

    @Test
    void what_breaks_in_the_platform_is_thrown_as_it_is_and_not_the_plugin_s_fault() {
        var wren = wren(calls);
        Supplier<Object> broken = () -> {
            throw new UnsupportedOperationException("the database");
        };

        times(3, () -> assertThatThrownBy(() -> wren.askReport(errands -> errands.run(broken)))
                .isInstanceOf(UnsupportedOperationException.class));

        assertThat(wren.isAside()).isFalse();
    }

    @Test
    void nobody_does_errands_for_a_plugin_that_came_too_late() throws InterruptedException {
        var kept = new AtomicReference<Errands>();
        wren(calls).askReport(errands -> {
            kept.set(errands);
            return "yes";
        });

        assertThatThrownBy(() -> kept.get().run(() -> "no")).hasMessageContaining("Nobody waits");
    }

    private static Watched wren(PluginCalls calls) {
        return new Watched(calls, "report.wren", "Wren", "");
    }

    private static void times(int count, Runnable work) {
        for (var i = 0; i < count; i++) {
            work.run();
        }
    }

    /** Also when it is told to stop. */
    private String forEver() {
        while (test.getCount() > 0) {
            try {
                test.await();
            } catch (InterruptedException ignored) {
                Thread.yield();
            }
        }
        return "too late";
    }
}
