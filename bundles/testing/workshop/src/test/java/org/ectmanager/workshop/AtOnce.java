/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;

/** Two people who do opposite things with one record at one moment, each in a transaction of their own. */
final class AtOnce {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final String TRAIL = "select id, kind from audit_event where body = ?";
    private static final String MESSAGES = "select id, kind from outbox where body = ?";
    private static final String WAITING =
            """
            with recursive waiting (pid) as (
                select pg_backend_pid()
                union
                select l.pid from waiting w join pg_locks l on not l.granted and w.pid = any (pg_blocking_pids(l.pid)))
            select count(*) - 1 n from waiting
            """;

    private final Workshop workshop;
    private final BodyId body;

    AtOnce(Workshop workshop, BodyId body) {
        this.workshop = workshop;
        this.body = body;
    }

    /**
     * What somebody does.
     *
     * @param tells what the trail says of it and of nothing that the other one does
     * @param refusals what it is refused with when the other one was faster
     */
    record Act(Supplier<List<Refusal>> done, Set<String> tells, Set<String> refusals) {

        Act {
            tells = Set.copyOf(tells);
            refusals = Set.copyOf(refusals);
        }
    }

    /** A row that both of them change. */
    record Met(String table, long id) {}

    /** Who came first, and what the other one was told. */
    record Outcome(Act winner, Act loser, List<Refusal> refused) {

        String said() {
            return refused.get(0).sentence();
        }
    }

    /**
     * Both wait for the same row before either may go on; every third time they simply run. One of them is kept, and of
     * the other there is neither a word in the trail nor a message.
     */
    Outcome meet(int repetition, Met row, Act one, Act other) {
        var ahead = repetition % 2 == 0 ? one : other;
        var behind = ahead == one ? other : one;
        var mark = mark();
        var answers = repetition % 3 == 0 ? run(ahead, behind) : run(row, ahead, behind);
        var first = answers.first().join();
        var second = answers.second().join();

        assertThat(List.of(first.isEmpty(), second.isEmpty()))
                .as("one of them goes through: %s, %s", first, second)
                .containsExactlyInAnyOrder(true, false);
        var outcome = first.isEmpty() ? new Outcome(ahead, behind, second) : new Outcome(behind, ahead, first);
        assertThat(outcome.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(outcome.loser().refusals()).contains(refusal.code()));
        isToldOfOne(outcome, mark);
        return outcome;
    }

    private void isToldOfOne(Outcome outcome, Mark mark) {
        var trail = told(TRAIL, mark.events());
        var messages = told(MESSAGES, mark.messages());
        assertThat(trail).matches(kinds -> kinds.containsAll(outcome.winner().tells()), "tells of the winner");
        assertThat(List.of(trail, messages))
                .allMatch(kinds -> Collections.disjoint(kinds, outcome.loser().tells()));
    }

    private record Answers(CompletableFuture<List<Refusal>> first, CompletableFuture<List<Refusal>> second) {}

    private static Answers run(Act ahead, Act behind) {
        return new Answers(started(ahead), started(behind));
    }

    private Answers run(Met row, Act ahead, Act behind) {
        return workshop.transactions.in(Scope.of(body), () -> {
            workshop.transactions
                    .sql()
                    .list(
                            "select 1 from " + row.table() + " where body = ? and id = ? for update",
                            there -> true,
                            body.value(),
                            row.id());
            var first = started(ahead);
            until(1, first);
            var second = started(behind);
            until(2, second);
            return new Answers(first, second);
        });
    }

    private static CompletableFuture<List<Refusal>> started(Act act) {
        return CompletableFuture.supplyAsync(act.done()).orTimeout(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
    }

    private void until(long wait, CompletableFuture<?> last) {
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (waiting() < wait && !last.isDone()) {
            assertThat(System.nanoTime()).as("they never met").isLessThan(end);
            Thread.onSpinWait();
        }
        assertThat(last).as("met the other one: %s", last).isNotDone();
    }

    private long waiting() {
        return workshop.transactions
                .sql()
                .first(WAITING, row -> row.number("n"))
                .orElseThrow();
    }

    /** What was there before, by number. */
    private record Mark(Set<Long> events, Set<Long> messages) {}

    private Mark mark() {
        return new Mark(there(TRAIL).keySet(), there(MESSAGES).keySet());
    }

    private List<String> told(String statement, Set<Long> before) {
        return there(statement).entrySet().stream()
                .filter(told -> !before.contains(told.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<Long, String> there(String statement) {
        return workshop.transactions.in(
                Scope.of(body), () -> workshop
                        .transactions
                        .sql()
                        .list(statement, row -> Map.entry(row.number("id"), row.text("kind")), body.value())
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
