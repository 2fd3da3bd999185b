/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.plan.BegunReport;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanDifference;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportPairs;

/**
 * The reports there are beside a new plan, which leaves those alone that were shared.
 *
 * @param existing every report that is not cancelled
 * @param toCome the reports of the plan that were not shared
 */
record PlanStep(List<Report> existing, List<PlannedReport> toCome) {

    static PlanStep of(List<Report> existing, InductionPlan plan) {
        var toCome = new ArrayList<>(plan.reports());
        existing.stream().filter(PlanStep::isFrozen).map(Report::planned).forEach(toCome::remove);
        return new PlanStep(List.copyOf(existing), List.copyOf(toCome));
    }

    private static boolean isFrozen(Report report) {
        return State.FROZEN.contains(report.state());
    }

    ReportPairs pairs() {
        return ReportPairs.of(planned(open()), toCome).apart(planned(written()));
    }

    /** Whether any date becomes another. */
    boolean moves() {
        return !PlanDifference.between(planned(open()), toCome).isEmpty();
    }

    /** Reports that were begun and for which the plan has no place, or only one that asks other things. */
    List<BegunReport> begun() {
        return BegunReport.without(planned(open()), planned(written()), toCome);
    }

    /** Reports without a place in the plan into which nobody has written. */
    List<Report> unwritten() {
        var gone = pairs().gone();
        return open().stream()
                .filter(report -> !report.isBegun() && gone.contains(report.planned()))
                .toList();
    }

    /** The report that may be touched and is planned so. */
    Report report(PlannedReport planned) {
        return open().stream()
                .filter(report -> report.planned().equals(planned))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a report is there that no new plan touches. */
    boolean hasShared(long report) {
        return existing.stream().anyMatch(there -> there.id() == report && isFrozen(there));
    }

    /** Whether the plan has reports that are not there. */
    boolean hasFresh() {
        return !existing.isEmpty() && !pairs().fresh().isEmpty();
    }

    /** New reports of the plan that had been begun once, unless what was written was shared in another since. */
    List<Rising> rising(List<Fallen> fallen) {
        var drafts = fallen.stream()
                .filter(one -> one.fall().into().filter(this::hasShared).isEmpty())
                .toList();
        var planned = drafts.stream().map(one -> one.report().planned()).toList();
        return ReportPairs.of(planned, pairs().fresh()).apart(planned).same().stream()
                .flatMap(pair -> drafts.stream()
                        .filter(one -> one.report().planned().equals(pair.before()))
                        .limit(1)
                        .map(one -> new Rising(one, pair.after())))
                .toList();
    }

    private List<Report> written() {
        return open().stream().filter(Report::isBegun).toList();
    }

    private List<Report> open() {
        return existing.stream().filter(report -> !isFrozen(report)).toList();
    }

    private static List<PlannedReport> planned(List<Report> reports) {
        return reports.stream().map(Report::planned).toList();
    }
}
