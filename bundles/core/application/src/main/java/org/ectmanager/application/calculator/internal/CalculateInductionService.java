/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.calculator.CalculatedInduction;
import org.ectmanager.application.calculator.InductionQuestion;
import org.ectmanager.application.calculator.ShippedCalendar;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.StandardLength;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a question and asks the domain. */
@Component
public final class CalculateInductionService implements CalculateInduction {

    private static final LocalDate FIRST_CLOCK = LocalDate.of(2018, 1, 1);

    private final HolidaysInForce holidays;

    @Activate
    public CalculateInductionService(@Reference HolidaysInForce holidays) {
        this.holidays = holidays;
    }

    @Override
    public Result<CalculatedInduction> calculate(InductionQuestion question) {
        var faults = new Faults();
        var calendar = new CalendarReading(faults, holidays.now()).read(question.calendar());
        if (areDaysKnown(question, faults)) {
            var facts = facts(question, calendar.orElseGet(TermCalendar::national), faults);
            if (faults.none()) {
                return planned(question, facts, calendar.orElseThrow());
            }
        }
        return Result.refused(faults.all());
    }

    private static boolean areDaysKnown(InductionQuestion question, Faults faults) {
        var known = faults.isBetween("startsOn", question.startsOn(), Faults.EARLIEST, LATEST);
        known &= faults.isKnown("asOf", question.asOf());
        if (question.leavesOn().isPresent()) {
            var leavesOn = question.leavesOn().get();
            known &= faults.isKnown("leavesOn", leavesOn);
            if (leavesOn.isBefore(question.startsOn())) {
                faults.add("leavesOn", "leaves.before", "This day is before induction starts");
                known = false;
            }
        }
        return known;
    }

    private static InductionFacts facts(InductionQuestion question, TermCalendar calendar, Faults faults) {
        var history = new HistoryReading(faults, question);
        var contracts = history.contracts(question.contracts());
        var absences = history.absences(question.absences(), contracts);
        var usual = RequiredLength.standard(RuleSets.on(question.startsOn()));
        var reading = new LengthReading(faults, RuleSets.on(question.startsOn()));
        var longer = reading.extensions(question.extensions());
        var before = ServedBefore.extendedInWales(LengthReading.inWales(longer));
        var known = new InductionFacts(question.startsOn(), contracts, absences, usual, before);
        var standard = faults.none() ? new StandardLength(new PlanMaker(calendar, question.policy())).of(known) : usual;
        return known.lasting(reading.read(standard, question.reductions(), longer));
    }

    private static Result<CalculatedInduction> planned(
            InductionQuestion question, InductionFacts facts, TermCalendar calendar) {
        var plan = new PlanMaker(calendar, question.policy()).plan(facts, question.asOf());
        var faults = new Faults();
        var early = new EarlyEnd(facts, plan, calendar);
        early.check(question.reductions(), faults);
        if (!faults.none()) {
            return Result.refused(faults.all());
        }
        var warnings = Stream.of(
                        plan.warnings(),
                        new Doubts(facts, plan, calendar).all(),
                        early.doubts(question.reductions(), question.asOf()))
                .flatMap(List::stream)
                .toList();
        return Result.done(new CalculatedInduction(plan, calendar, warnings));
    }

    @Override
    public Result<List<LocalDate>> workingDays(LocalDate beginningWith, int days) {
        var faults = new Faults();
        faults.isBetween("beginningWith", beginningWith, FIRST_CLOCK, LATEST);
        if (days < 1 || days > LONGEST_CLOCK) {
            faults.add("days", "clock", "Give a whole number from 1 to " + LONGEST_CLOCK);
        }
        return faults.none()
                ? Result.done(new WorkingDays(holidays.now()).counted(beginningWith, days))
                : Result.refused(faults.all());
    }

    @Override
    public List<ShippedCalendar> calendars() {
        return ShippedCalendars.all();
    }
}
