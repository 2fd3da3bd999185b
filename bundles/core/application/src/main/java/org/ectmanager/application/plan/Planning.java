/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Absences;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.decision.DecisionCase;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans an induction to its end and keeps its reports in step; what was shared is never touched. */
@Component(service = Planning.class)
public final class Planning {

    private final Reports reports;
    private final Decisions decisions;
    private final Absences absences;
    private final BodyRegistry bodies;
    private final Calendars calendars;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Planning(
            @Reference Reports reports,
            @Reference Decisions decisions,
            @Reference Absences absences,
            @Reference BodyRegistry bodies,
            @Reference Calendars calendars,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.reports = reports;
        this.decisions = decisions;
        this.absences = absences;
        this.bodies = bodies;
        this.calendars = calendars;
        this.ids = ids;
        this.clock = clock;
    }

    /** The plan as it is now, by the calendar of the school that leads and the body's policy. */
    public InductionPlan plan(BodyId body, Induction induction) {
        return plan(body, induction, reports.of(induction.id()));
    }

    /** The plan as it would be with these absences, by first day, instead of those on record. */
    public InductionPlan planWith(BodyId body, Induction induction, List<Absence> instead) {
        return plan(body, induction, reports.of(induction.id()), instead, calendars.of(body, induction.school()));
    }

    /** The plan as it would be by another calendar. */
    public InductionPlan plan(BodyId body, Induction induction, TermCalendar calendar) {
        return plan(body, induction, reports.of(induction.id()), absences(induction.id()), calendar);
    }

    /** What was missed during an induction, by first day. */
    public List<Absence> absences(long induction) {
        return absences.of(induction).stream().map(RecordedAbsence::absence).toList();
    }

    /** Brings the reports of an induction in step with its plan, within the transaction that changed it. */
    public void follow(BodyId body, Induction induction) {
        var before = reports.of(induction.id());
        var plan = plan(body, induction, before);
        for (var planned : plan.reports()) {
            match(before, planned)
                    .ifPresentOrElse(report -> move(report, planned), () -> reports.add(report(induction, planned)));
        }
        before.stream()
                .filter(report -> !State.FROZEN.contains(report.state()))
                .filter(report -> plan.reports().stream().noneMatch(planned -> same(report.planned(), planned)))
                .forEach(report -> reports.cancel(report.id()));
        decisions
                .of(induction.id())
                .filter(decision -> decision.made().isEmpty())
                .ifPresent(decision -> decisions.count(
                        decision, DecisionDays.of(before(decision, induction, plan), clocks(body, induction))));
    }

    /** What is before the body that decides, by a plan. */
    public DecisionCase before(AwaitedDecision decision, Induction induction, InductionPlan plan) {
        return new DecisionCase(
                plan.required(),
                plan.served().terms(),
                plan.completion().date().orElse(LocalDate.MAX),
                false,
                decision.receivedOn(),
                decision.heardAt().isPresent(),
                absences(induction.id()).stream().anyMatch(Absence::awaitsChoice),
                decision.accepted());
    }

    /** The clocks of the Regulations for an induction. */
    public StatutoryClocks clocks(BodyId body, Induction induction) {
        return new StatutoryClocks(
                bodies.find(body).orElseThrow().calendar().workingDays(), RuleSets.on(induction.startsOn()));
    }

    /** The same of an induction whose reports were read already. */
    public InductionPlan plan(BodyId body, Induction induction, List<Report> existing) {
        return plan(body, induction, existing, absences(induction.id()), calendars.of(body, induction.school()));
    }

    private InductionPlan plan(
            BodyId body, Induction induction, List<Report> existing, List<Absence> missed, TermCalendar calendar) {
        var rules = RuleSets.on(induction.startsOn());
        var required = RequiredLength.standard(rules);
        for (var extension : decisions.extensions(induction.id())) {
            required = required.extendedBy(extension);
        }
        var facts = new InductionFacts(induction.startsOn(), induction.history(), missed, required, induction.before());
        var frozen = existing.stream()
                .filter(report -> State.FROZEN.contains(report.state()))
                .map(Report::planned)
                .toList();
        return new PlanMaker(calendar, bodies.find(body).orElseThrow().plan())
                .replan(facts, LocalDate.now(clock), frozen);
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
                "",
                Optional.empty(),
                1);
    }
}
