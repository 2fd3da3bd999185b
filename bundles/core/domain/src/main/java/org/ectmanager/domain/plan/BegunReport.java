/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.ReportPairs.Pair;

/**
 * A report that somebody has begun to write and for which a new plan has no place.
 *
 * @param into the report of the same time in which it can be gone on with; empty when there is none
 * @param beside where there is none, a report of the same time in which something else is written already
 */
public record BegunReport(PlannedReport report, Optional<PlannedReport> into, Optional<PlannedReport> beside) {

    public BegunReport {
        requireNonNull(report, "report");
        requireNonNull(into, "into");
        requireNonNull(beside, "beside");
    }

    /** One with no report of the same time beside it. */
    public BegunReport(PlannedReport report, Optional<PlannedReport> into) {
        this(report, into, Optional.empty());
    }

    /** What becomes of it, as sentences. */
    public String sentences() {
        return into.filter(this::isInPlaceOfThis)
                .map(report -> "Becomes " + report.title() + ", due on " + Reason.day(report.due())
                        + ", which asks other questions. What is written goes on there as far as it asks the same. All"
                        + " of it stays to be read on the record of the early career teacher.")
                .orElseGet(this::whereItFallsAway);
    }

    /** The same assessment, final now, or final no longer. */
    private boolean isInPlaceOfThis(PlannedReport other) {
        return !ReportPairs.of(List.of(report), List.of(other))
                .reformed(List.of(report))
                .isEmpty();
    }

    private String whereItFallsAway() {
        return "Falls away, although somebody has begun to write it. "
                + into.map(report -> "What is written goes on in " + report.title() + ", due on "
                                + Reason.day(report.due()) + ", as far as it asks the same. All of it stays")
                        .orElseGet(() -> whatIsBeside() + " What is written is not handed in, but stays")
                + " to be read on the record of the early career teacher.";
    }

    private String whatIsBeside() {
        return beside.map(other -> other.title() + ", due on " + Reason.day(other.due())
                        + ", looks back on the same time, but something else is written in it already.")
                .orElse("No other report looks back on the same time.");
    }

    /** Of reports that fall away, those that nobody has begun. */
    public static List<PlannedReport> unbegun(List<PlannedReport> removed, List<BegunReport> begun) {
        return ReportPairs.of(removed, begun.stream().map(BegunReport::report).toList())
                .gone();
    }

    /**
     * Those that fall away, or ask other things from now on. Nothing is written into a report that somebody has begun, nor
     * from two reports into one.
     *
     * @param before the reports that a new plan may touch
     * @param begun those of them in which something is written
     * @param after the reports of the new plan in their place
     */
    public static List<BegunReport> without(
            List<PlannedReport> before, List<PlannedReport> begun, List<PlannedReport> after) {
        var pairs = ReportPairs.of(before, after);
        var gone = pairs.gone().stream().filter(begun::contains).toList();
        var places = Stream.concat(
                        pairs.reformed(begun).stream(), ReportPairs.ofAnyKind(gone, free(pairs, begun)).same().stream())
                .toList();
        return pairs.apart(begun).gone().stream()
                .filter(begun::contains)
                .map(report -> placed(report, places, after))
                .toList();
    }

    private static BegunReport placed(PlannedReport report, List<Pair> places, List<PlannedReport> after) {
        var into = places.stream()
                .filter(pair -> pair.before().equals(report))
                .map(Pair::after)
                .findFirst();
        var beside = ReportPairs.ofAnyKind(List.of(report), after).same().stream()
                .map(Pair::after)
                .filter(other -> into.isEmpty())
                .findFirst();
        return new BegunReport(report, into, beside);
    }

    private static List<PlannedReport> free(ReportPairs pairs, List<PlannedReport> begun) {
        var free = new ArrayList<>(pairs.fresh());
        pairs.same().stream()
                .filter(pair -> !begun.contains(pair.before()))
                .map(Pair::after)
                .forEach(free::add);
        return free;
    }
}
