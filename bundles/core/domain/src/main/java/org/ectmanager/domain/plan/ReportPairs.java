/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which reports of one plan are those of another. A formal assessment is known by its number, any other report by its
 * kind and its time: of those that look back on some of the same days the two that end nearest to each other. What a term
 * is called tells nothing, as whoever publishes it may call it otherwise.
 *
 * @param same each report that both plans have, in the order of the later plan
 * @param gone those that only the plan before has
 * @param fresh those that only the later plan has
 */
public record ReportPairs(List<Pair> same, List<PlannedReport> gone, List<PlannedReport> fresh) {

    /** One report in both plans. */
    public record Pair(PlannedReport before, PlannedReport after) {

        private long daysApart() {
            return Math.abs(DAYS.between(before.period().to(), after.period().to()));
        }
    }

    public ReportPairs {
        same = List.copyOf(same);
        gone = List.copyOf(gone);
        fresh = List.copyOf(fresh);
    }

    public static ReportPairs of(List<PlannedReport> before, List<PlannedReport> after) {
        return nearest(before, after, ReportPairs::isSame);
    }

    /**
     * The same, but for what was begun and asks other things in the later plan, where it is the final assessment or no
     * longer is: that is another report there.
     */
    public ReportPairs apart(Collection<PlannedReport> begun) {
        var others = reformed(begun);
        return new ReportPairs(
                same.stream().filter(pair -> !others.contains(pair)).toList(),
                Stream.concat(gone.stream(), others.stream().map(Pair::before)).toList(),
                Stream.concat(fresh.stream(), others.stream().map(Pair::after)).toList());
    }

    /** What was begun as a final assessment and is one no longer, or the other way round. */
    List<Pair> reformed(Collection<PlannedReport> begun) {
        return same.stream()
                .filter(pair -> pair.before().isFinal() != pair.after().isFinal())
                .filter(pair -> begun.contains(pair.before()))
                .toList();
    }

    /** The same of reports of any kind, so that what was written in one can be gone on with in another. */
    static ReportPairs ofAnyKind(List<PlannedReport> before, List<PlannedReport> after) {
        return nearest(before, after, ReportPairs::overlap);
    }

    private static ReportPairs nearest(
            List<PlannedReport> before, List<PlannedReport> after, BiPredicate<PlannedReport, PlannedReport> fits) {
        var gone = new ArrayList<>(before);
        var fresh = new ArrayList<>(after);
        var same = new ArrayList<Pair>();
        before.stream()
                .flatMap(one ->
                        after.stream().filter(other -> fits.test(one, other)).map(other -> new Pair(one, other)))
                .sorted(Comparator.comparing(Pair::daysApart))
                .filter(pair -> gone.contains(pair.before()) && fresh.contains(pair.after()))
                .forEach(pair -> {
                    gone.remove(pair.before());
                    fresh.remove(pair.after());
                    same.add(pair);
                });
        same.sort(Comparator.comparingInt(pair -> after.indexOf(pair.after())));
        return new ReportPairs(same, gone, fresh);
    }

    private static boolean isSame(PlannedReport one, PlannedReport other) {
        return one.kind() == other.kind()
                && (one.kind() == ReportKind.FORMAL_ASSESSMENT
                        ? one.ordinal() == other.ordinal()
                        : overlap(one, other));
    }

    private static boolean overlap(PlannedReport one, PlannedReport other) {
        return one.period().overlaps(other.period());
    }
}
