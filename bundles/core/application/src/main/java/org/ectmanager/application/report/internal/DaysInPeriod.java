/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.PlanFacts;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.MostDays;
import org.ectmanager.domain.contract.ServiceTimeline;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The days of a report's period by contract, calendar and recorded absences (R21, R28). */
@Component(service = DaysInPeriod.class)
public final class DaysInPeriod {

    private final BodyRegistry bodies;
    private final Calendars calendars;
    private final PlanFacts facts;

    @Activate
    public DaysInPeriod(@Reference BodyRegistry bodies, @Reference Calendars calendars, @Reference PlanFacts facts) {
        this.bodies = bodies;
        this.calendars = calendars;
        this.facts = facts;
    }

    /** Contracted school days, days of absence included, to the nearest half day. */
    Days suggested(BodyId body, Induction induction, DateRange period) {
        var plugin = bodies.find(body).orElseThrow();
        var rules = RuleSets.on(induction.startsOn());
        var calendar = calendars.of(body, induction.school()).reaching(induction.startsOn(), period.to());
        return new Days(
                ServiceTimeline.of(induction.history(), calendar, plugin.plan().dayMethod(), rules)
                        .contractedDays(period)
                        .rounded(2)
                        .multiply(BigDecimal.valueOf(2))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    /** At the very most, under the contracts on record. */
    Days most(BodyId body, Induction induction, DateRange period) {
        return mostDays(body).of(induction.history(), period);
    }

    /** At the very most, whatever the contract. */
    Days mostOfAnyone(BodyId body, DateRange period) {
        return mostDays(body).ofAnyone(period);
    }

    /** Recorded absence; of what reaches beyond the period, the part that lies in it by contract and calendar. */
    Days absent(BodyId body, Induction induction, DateRange period) {
        List<Absence> absences = facts.absences(induction.id());
        return absences.stream()
                .filter(absence -> absence.period().overlaps(period))
                .map(absence -> within(body, induction, absence, period))
                .reduce(Days.NONE, Days::plus);
    }

    private Days within(BodyId body, Induction induction, Absence absence, DateRange period) {
        var from = absence.period().from().isBefore(period.from())
                ? period.from()
                : absence.period().from();
        var to = absence.period().to().isAfter(period.to())
                ? period.to()
                : absence.period().to();
        var inside = new DateRange(from, to);
        if (inside.equals(absence.period())) {
            return absence.days();
        }
        var days = suggested(body, induction, inside);
        return days.compareTo(absence.days()) < 0 ? days : absence.days();
    }

    private MostDays mostDays(BodyId body) {
        return new MostDays(bodies.find(body).orElseThrow().calendar().workingDays());
    }
}
