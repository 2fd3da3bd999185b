/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.application.report.Report.Course;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanDifference;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the reports of an induction in step with its plan; what was shared is never touched. */
@Component(service = PlannedReports.class)
public final class PlannedReports {

    private final Reports reports;
    private final Planning planning;
    private final DecisionClocks clocks;
    private final Ids ids;

    @Activate
    public PlannedReports(
            @Reference Reports reports,
            @Reference Planning planning,
            @Reference DecisionClocks clocks,
            @Reference Ids ids) {
        this.reports = reports;
        this.planning = planning;
        this.clocks = clocks;
        this.ids = ids;
    }

    /** Within the transaction that changed what the plan is made from. Answers whether a date became another. */
    public boolean follow(BodyId body, Induction induction) {
        var before = reports.of(induction.id());
        var plan = planning.plan(body, induction, before);
        for (var planned : plan.reports()) {
            match(before, planned)
                    .ifPresentOrElse(report -> move(report, planned), () -> reports.add(report(induction, planned)));
        }
        before.stream()
                .filter(report -> !State.FROZEN.contains(report.state()))
                .filter(report -> plan.reports().stream().noneMatch(planned -> same(report.planned(), planned)))
                .forEach(report -> reports.cancel(report.id()));
        clocks.follow(body, induction, plan);
        return moves(before, plan);
    }

    /** Once induction was passed or failed: what nobody has shared will not come, and its draft goes with it. */
    public void end(Induction induction) {
        reports.of(induction.id()).stream()
                .filter(report -> !State.FROZEN.contains(report.state()))
                .forEach(report -> reports.cancel(report.id()));
    }

    /** Reports that a decision does not wait for and that are not finished, by name and where they stand. */
    public List<String> unfinished(Induction induction) {
        return reports.of(induction.id()).stream()
                .filter(report -> !report.isFinished() && !report.planned().isFinal())
                .map(report -> report.title() + " (" + report.state().title().toLowerCase(Locale.UK) + ")")
                .toList();
    }

    /** Assessments that were closed because they will not come, by name. */
    public List<String> closedAssessments(Induction induction) {
        return reports.of(induction.id()).stream()
                .filter(report -> report.state() == State.CLOSED)
                .filter(report -> report.planned().kind() != ReportKind.PROGRESS_REVIEW)
                .map(Report::title)
                .toList();
    }

    private static boolean moves(List<Report> before, InductionPlan plan) {
        var open = before.stream()
                .filter(report -> !State.FROZEN.contains(report.state()))
                .map(Report::planned)
                .toList();
        var then = plan.reports().stream()
                .filter(planned -> match(before, planned)
                        .filter(report -> State.FROZEN.contains(report.state()))
                        .isEmpty())
                .toList();
        return !PlanDifference.between(open, then).isEmpty();
    }

    private void move(Report report, PlannedReport planned) {
        if (!State.FROZEN.contains(report.state()) && !report.planned().equals(planned)) {
            reports.replan(report.id(), planned);
        }
    }

    private static Optional<Report> match(List<Report> before, PlannedReport planned) {
        return before.stream().filter(report -> same(report.planned(), planned)).findFirst();
    }

    /** A formal assessment is known by its number, any other report by the term in which its period ends. */
    private static boolean same(PlannedReport one, PlannedReport other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return one.kind() == ReportKind.FORMAL_ASSESSMENT
                ? one.ordinal() == other.ordinal()
                : one.term().equals(other.term());
    }

    private Report report(Induction induction, PlannedReport planned) {
        return new Report(
                ids.next(),
                induction.id(),
                induction.school(),
                planned,
                State.SCHEDULED,
                Optional.empty(),
                Content.NONE,
                Course.PLAIN,
                Optional.empty(),
                1);
    }
}
