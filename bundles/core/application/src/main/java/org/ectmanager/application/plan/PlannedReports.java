/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.BegunDrafts.Change;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.application.report.Report.Course;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the reports of inductions in step with their plans; what was shared is never touched, and what was begun is never
 * lost.
 */
@Component(service = PlannedReports.class)
public final class PlannedReports {

    private final Reports reports;
    private final Planning planning;
    private final DecisionClocks clocks;
    private final BegunDrafts drafts;
    private final Ids ids;

    @Activate
    public PlannedReports(
            @Reference Reports reports,
            @Reference Planning planning,
            @Reference DecisionClocks clocks,
            @Reference BegunDrafts drafts,
            @Reference Ids ids) {
        this.reports = reports;
        this.planning = planning;
        this.clocks = clocks;
        this.drafts = drafts;
        this.ids = ids;
    }

    /**
     * Within the transaction that changed what the plan of one induction is made from. Answers whether a date became
     * another. Nobody decides on the induction by what they had seen before it.
     *
     * @param because what changed, as it goes on after the word because; names nobody
     */
    public boolean follow(BodyId body, Induction induction, String because) {
        clocks.overtake(induction);
        return !follow(body, List.of(induction), because).isEmpty();
    }

    /** Whether the final assessment was shared with the teacher, which rests on the length as it is. */
    public boolean isFinalShared(Induction induction) {
        return reports.of(induction.id()).stream()
                .anyMatch(report -> report.planned().isFinal() && report.isShared());
    }

    /** Of several inductions by one change of a calendar. Answers those of which a date became another. */
    public List<Induction> follow(BodyId body, List<Induction> inductions, String because) {
        var kept = new KeptDrafts();
        var moved = inductions.stream()
                .filter(induction -> follow(new Change(body, induction, because, kept)))
                .toList();
        drafts.announce(kept);
        return moved;
    }

    private boolean follow(Change change) {
        var before = reports.of(change.induction().id());
        var plan = planning.plan(change.body(), change.induction(), before);
        var step = PlanStep.of(before, plan);
        drafts.carry(step, placed(step, change), change);
        step.unwritten().forEach(report -> reports.cancel(report.id()));
        clocks.follow(change.body(), change.induction(), plan);
        return step.moves();
    }

    /** The reports of a plan that were not shared: those that are there, moved, those that are there again, and new ones. */
    private Map<PlannedReport, Report> placed(PlanStep step, Change change) {
        var places = new HashMap<PlannedReport, Report>();
        var pairs = step.pairs();
        pairs.same().forEach(pair -> places.put(pair.after(), moved(step.report(pair.before()), pair.after())));
        places.putAll(drafts.risen(step, places, change));
        pairs.fresh().forEach(planned -> places.computeIfAbsent(planned, isNew -> added(change.induction(), isNew)));
        return places;
    }

    /**
     * Once induction was passed or failed: what nobody has shared will not come.
     *
     * @param because what ended it, as it goes on after the word because; names nobody
     */
    public void end(Induction induction, String because) {
        for (var report : reports.of(induction.id())) {
            if (report.isBegun()) {
                drafts.end(report, because);
            } else if (!State.FROZEN.contains(report.state())) {
                reports.cancel(report.id());
            }
        }
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

    private Report moved(Report report, PlannedReport planned) {
        if (!report.planned().equals(planned)) {
            reports.replan(report.id(), planned);
        }
        return report.with(planned);
    }

    private Report added(Induction induction, PlannedReport planned) {
        var report = new Report(
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
        reports.add(report);
        return report;
    }
}
