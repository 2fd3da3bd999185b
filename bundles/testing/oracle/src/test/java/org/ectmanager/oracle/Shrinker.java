/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ectmanager.oracle.History.Away;
import org.ectmanager.oracle.History.Policy;
import org.ectmanager.oracle.History.Post;

/** Makes a history simpler as long as it still fails. */
final class Shrinker {

    private Shrinker() {}

    static History shrink(History history, Predicate<History> fails) {
        var smallest = history;
        for (var simpler = first(smallest, fails); simpler != smallest; simpler = first(smallest, fails)) {
            smallest = simpler;
        }
        return smallest;
    }

    private static History first(History history, Predicate<History> fails) {
        return candidates(history).stream()
                .filter(simpler -> !simpler.equals(history))
                .filter(fails)
                .findFirst()
                .orElse(history);
    }

    private static List<History> candidates(History h) {
        var all = new ArrayList<History>();
        without(h.posts()).forEach(posts -> all.add(with(h, h.years(), posts, h.absences(), h.policy())));
        without(h.absences()).forEach(away -> all.add(with(h, h.years(), h.posts(), away, h.policy())));
        without(h.reductions()).forEach(less -> all.add(lengths(h, less, h.extensions(), h.leavesOn())));
        without(h.extensions()).forEach(more -> all.add(lengths(h, h.reductions(), more, h.leavesOn())));
        all.add(lengths(h, h.reductions(), h.extensions(), History.NEVER));
        policies(h.policy()).forEach(policy -> all.add(with(h, h.years(), h.posts(), h.absences(), policy)));
        each(h.posts(), Shrinker::plain).forEach(posts -> all.add(with(h, h.years(), posts, h.absences(), h.policy())));
        each(h.posts(), Shrinker::usualDays)
                .forEach(posts -> all.add(with(h, h.years(), posts, h.absences(), h.policy())));
        each(h.absences(), Shrinker::plain).forEach(away -> all.add(with(h, h.years(), h.posts(), away, h.policy())));
        each(h.years().terms(), term -> new Term(term.name(), term.from(), term.to(), List.of(), List.of()))
                .forEach(terms -> all.add(
                        with(h, new History.Years(h.years().six(), terms), h.posts(), h.absences(), h.policy())));
        return all;
    }

    private static List<Policy> policies(Policy p) {
        var opens = p.opensDaysBefore();
        var due = p.dueDaysBeforePeriodEnd();
        var six = p.sixReports();
        return List.of(
                new Policy(false, p.sameTerm(), p.scaled(), six, opens, due, p.fixed()),
                new Policy(p.sixtyFive(), false, p.scaled(), six, opens, due, p.fixed()),
                new Policy(p.sixtyFive(), p.sameTerm(), false, six, opens, due, p.fixed()),
                new Policy(p.sixtyFive(), p.sameTerm(), p.scaled(), false, opens, due, p.fixed()),
                new Policy(p.sixtyFive(), p.sameTerm(), p.scaled(), six, 21, 14, p.fixed()),
                new Policy(p.sixtyFive(), p.sameTerm(), p.scaled(), six, opens, due, List.of()));
    }

    private static Post plain(Post post) {
        return new Post(post.employer(), post.from(), post.to(), BigDecimal.ONE, new BigDecimal(5));
    }

    private static Post usualDays(Post post) {
        return new Post(
                post.employer(), post.from(), post.to(), post.fte(), post.fte().multiply(new BigDecimal(5)));
    }

    private static Away plain(Away away) {
        return new Away(away.from(), away.to(), away.halfDays(), History.Kind.SICKNESS, History.Choice.UNDECIDED);
    }

    private static <T> List<List<T>> without(List<T> all) {
        var shorter = new ArrayList<List<T>>();
        for (var index = 0; index < all.size(); index++) {
            var left = new ArrayList<>(all);
            left.remove(index);
            shorter.add(List.copyOf(left));
        }
        return shorter;
    }

    private static <T> List<List<T>> each(List<T> all, java.util.function.UnaryOperator<T> change) {
        var changed = new ArrayList<List<T>>();
        for (var index = 0; index < all.size(); index++) {
            var list = new ArrayList<>(all);
            list.set(index, change.apply(list.get(index)));
            changed.add(List.copyOf(list));
        }
        return changed;
    }

    private static History with(History h, History.Years years, List<Post> posts, List<Away> absences, Policy policy) {
        return new History(
                        h.startsOn(),
                        h.asOf(),
                        years,
                        posts,
                        absences,
                        h.reductions(),
                        h.extensions(),
                        h.leavesOn(),
                        policy)
                .extendedInWales(h.welsh());
    }

    private static History lengths(
            History h, List<BigDecimal> reductions, List<BigDecimal> extensions, LocalDate leavesOn) {
        return new History(
                        h.startsOn(),
                        h.asOf(),
                        h.years(),
                        h.posts(),
                        h.absences(),
                        reductions,
                        extensions,
                        leavesOn,
                        h.policy())
                .extendedInWales(h.welsh());
    }
}
