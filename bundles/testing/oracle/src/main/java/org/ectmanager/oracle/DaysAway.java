/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ectmanager.oracle.Employments.Employment;
import org.ectmanager.oracle.History.Away;
import org.ectmanager.oracle.History.Post;

/** Absences laid on the days of the calendar, one day after the other, no day twice (R28). */
final class DaysAway {

    /** One absence: how many half days were missed on which day. */
    record Laid(Away away, LocalDate from, TreeMap<LocalDate, Integer> halves) {

        int between(LocalDate first, LocalDate last) {
            return last.isBefore(first)
                    ? 0
                    : halves.subMap(first, true, last, true).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
        }
    }

    private final Timetable timetable;
    private final List<Post> held;
    private final List<Post> counting = new ArrayList<>();
    private final Set<LocalDate> taken = new HashSet<>();
    private final List<Laid> laid = new ArrayList<>();

    DaysAway(History history, Timetable timetable, List<Employment> counting) {
        this.timetable = timetable;
        this.held = Employments.cut(history);
        counting.forEach(employment -> this.counting.addAll(employment.posts()));
        var inTurn = new ArrayList<>(history.absences());
        inTurn.sort(Comparator.comparing(Away::kind).thenComparing(Away::choice));
        inTurn.sort(Comparator.comparing(Away::halfDays).reversed());
        inTurn.sort(Comparator.comparing(Away::to).reversed());
        inTurn.sort(Comparator.comparing(Away::from));
        inTurn.forEach(this::lay);
    }

    List<Laid> all() {
        return laid;
    }

    private void lay(Away away) {
        var dates = away.from().datesUntil(away.to().plusDays(1)).toList();
        var contracted = Ratio.ZERO;
        var most = 0;
        var inPost = true;
        for (var date : dates) {
            inPost &= held.stream().anyMatch(post -> runs(post, date));
            var share = share(held, date);
            contracted = contracted.plus(share);
            most += share.top().signum() == 0 ? 0 : 2;
        }
        var free = new ArrayList<>(dates);
        free.removeAll(taken);
        if (!free.isEmpty()) {
            var halves = inPost ? away.halfDays() : Math.min(most, away.halfDays());
            laid.add(new Laid(away, free.get(0), most == 0 ? atOnce(away, inPost) : spread(free, halves, contracted)));
        }
        taken.addAll(dates);
    }

    /** Half days up to each day, rounded, less those up to the day before. */
    private TreeMap<LocalDate, Integer> spread(List<LocalDate> free, int halves, Ratio contracted) {
        var on = new TreeMap<LocalDate, Integer>();
        var missed = Ratio.ZERO;
        var sofar = 0;
        for (var date : free) {
            missed = missed.plus(share(counting, date));
            var upTo = rounded(missed.times(Ratio.of(halves, 1)).over(contracted));
            on.put(date, upTo - sofar);
            sofar = upTo;
        }
        return on;
    }

    /** No school day lies in it. */
    private TreeMap<LocalDate, Integer> atOnce(Away away, boolean inPost) {
        var on = new TreeMap<LocalDate, Integer>();
        var counts = counting.stream().anyMatch(post -> runs(post, away.from()));
        if (inPost && counts && !taken.contains(away.from())) {
            on.put(away.from(), away.halfDays());
        }
        return on;
    }

    private Ratio share(List<Post> posts, LocalDate date) {
        var days = Ratio.ZERO;
        if (timetable.isSchoolDay(date)) {
            for (var post : posts) {
                days = runs(post, date) ? days.plus(Ratio.of(post.daysPerWeek())) : days;
            }
        }
        return days.over(Ratio.of(5, 1)).atMost(Ratio.ONE);
    }

    private static boolean runs(Post post, LocalDate date) {
        return !date.isBefore(post.from()) && !date.isAfter(post.to());
    }

    private static int rounded(Ratio number) {
        var two = BigInteger.TWO;
        return number.top()
                .multiply(two)
                .add(number.bottom())
                .divide(number.bottom().multiply(two))
                .intValueExact();
    }
}
