/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.PlanFacts;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.AbsencesInPost;
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

    /** Recorded absence, by the days on which it lies as the plan counts them. */
    Days absent(BodyId body, Induction induction, DateRange period) {
        var absences = facts.absences(induction.id());
        var last = absences.stream()
                .map(absence -> absence.period().to())
                .reduce(period.to(), (one, other) -> one.isAfter(other) ? one : other);
        var calendar = calendars.of(body, induction.school()).reaching(induction.startsOn(), last);
        var held = induction.history().from(induction.startsOn());
        return AbsencesInPost.of(absences, held, held, calendar, RuleSets.on(induction.startsOn()))
                .daysIn(period);
    }

    private MostDays mostDays(BodyId body) {
        return new MostDays(bodies.find(body).orElseThrow().calendar().workingDays());
    }
}
