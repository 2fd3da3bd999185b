/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.plan.DraftsThen;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.terms.Terms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans an induction to its end, around the reports that were shared. Nothing is changed by it. */
@Component(service = Planning.class)
public final class Planning {

    private final ReportsInPlan reports;
    private final PlanFacts facts;
    private final BodyRegistry bodies;
    private final Calendars calendars;
    private final Clock clock;

    @Activate
    public Planning(
            @Reference ReportsInPlan reports,
            @Reference PlanFacts facts,
            @Reference BodyRegistry bodies,
            @Reference Calendars calendars,
            @Reference Clock clock) {
        this.reports = reports;
        this.facts = facts;
        this.bodies = bodies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The plan as it is now, by the calendar of the school that leads and the body's policy. */
    public InductionPlan plan(BodyId body, Induction induction) {
        return plan(body, induction, reports.of(induction));
    }

    /** The plan as it would be with these absences, by first day, instead of those on record. */
    public InductionPlan planWith(BodyId body, Induction induction, List<Absence> instead) {
        return plan(body, induction, reports.of(induction), instead, calendars.of(body, induction.school()));
    }

    /** The plan as it would be by another calendar. */
    public InductionPlan plan(BodyId body, Induction induction, TermCalendar calendar) {
        return plan(body, induction, reports.of(induction), facts.absences(induction.id()), calendar);
    }

    /** The plan as it is now of an induction whose reports were read already. */
    public InductionPlan plan(BodyId body, Induction induction, List<Report> existing) {
        return plan(body, induction, existing, facts.absences(induction.id()), calendars.of(body, induction.school()));
    }

    private InductionPlan plan(
            BodyId body, Induction induction, List<Report> existing, List<Absence> missed, TermCalendar calendar) {
        var maker = maker(body, calendar);
        return replanned(maker, facts.of(induction, missed, maker), existing);
    }

    /** The plan as it would be if the body extended the induction once more (R32). */
    public InductionPlan planExtended(BodyId body, Induction induction, AgreedExtension extension) {
        var maker = maker(body, calendars.of(body, induction.school()));
        var known = facts.of(induction, facts.absences(induction.id()), maker);
        return replanned(maker, known.lasting(known.required().extendedBy(extension)), reports.of(induction));
    }

    /** The plan as it would be with these extensions instead of those on record (R32, R49). */
    public InductionPlan planLasting(BodyId body, Induction induction, List<AgreedExtension> instead) {
        var maker = maker(body, calendars.of(body, induction.school()));
        return replanned(maker, facts.extended(induction, instead, maker), reports.of(induction));
    }

    /** The plan as it would be with these reductions instead of those on record (R25 to R27). */
    public InductionPlan planReduced(BodyId body, Induction induction, List<Reduction> instead) {
        var maker = maker(body, calendars.of(body, induction.school()));
        var known = facts.of(induction, facts.absences(induction.id()), instead, maker);
        return replanned(maker, known, reports.of(induction));
    }

    /**
     * For how many calendar terms induction has lasted by today, whatever the full-time equivalent (R26). What was
     * served before counts as if it had been full time, so that it may have lasted longer.
     */
    public Terms calendarTerms(BodyId body, Induction induction) {
        var today = LocalDate.now(clock);
        if (today.isBefore(induction.startsOn())) {
            return induction.before().terms();
        }
        var calendar = calendars.of(body, induction.school()).reaching(induction.startsOn(), today);
        return induction
                .history()
                .from(induction.startsOn())
                .calendarTerms(calendar, today)
                .plus(induction.before().terms());
    }

    /** What a plan would make of what somebody has begun to write. */
    public DraftsThen drafts(Induction induction, InductionPlan then) {
        return reports.drafts(induction, then);
    }

    private PlanMaker maker(BodyId body, TermCalendar calendar) {
        return new PlanMaker(calendar, bodies.find(body).orElseThrow().plan());
    }

    private InductionPlan replanned(PlanMaker maker, InductionFacts known, List<Report> existing) {
        var frozen = existing.stream()
                .filter(report -> State.FROZEN.contains(report.state()))
                .map(Report::planned)
                .toList();
        return AgreedDays.kept(maker.replan(known, LocalDate.now(clock), frozen), existing);
    }
}
