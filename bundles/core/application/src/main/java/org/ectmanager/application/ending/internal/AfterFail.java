/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.ending.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.ending.SeeEndings.Failed;
import org.ectmanager.application.ending.SeeEndings.FailedHere;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.plan.DecisionClocks;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.Schools;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.AfterFailing;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows a fail, by what is on record of an appeal against it (R50, R51). */
@Component(service = AfterFail.class)
public final class AfterFail {

    /** That somebody was dismissed is not on record here. */
    private static final Period SAID_AFTERWARDS = Period.ofWeeks(4);

    private final RecordAppeal appeals;
    private final Appeals failures;
    private final DecisionClocks clocks;
    private final Schools schools;
    private final Clock clock;

    @Activate
    public AfterFail(
            @Reference RecordAppeal appeals,
            @Reference Appeals failures,
            @Reference DecisionClocks clocks,
            @Reference Schools schools,
            @Reference Clock clock) {
        this.appeals = appeals;
        this.failures = failures;
        this.clocks = clocks;
        this.schools = schools;
        this.clock = clock;
    }

    Appeal appeal(Caller caller, Induction induction) {
        return appeals.beside(caller, induction)
                .map(log -> log.appeal().standing())
                .orElseGet(Appeal.None::new);
    }

    Failed of(BodyId body, Induction induction, LocalDate decidedOn, Appeal appeal) {
        return of(setting(induction.school()), clocks.of(body, induction), decidedOn, appeal);
    }

    /** The clock of dismissal is told before it is set off, as it will run once the time to appeal is over. */
    private Failed of(InductionSetting setting, StatutoryClocks statutory, LocalDate decidedOn, Appeal appeal) {
        var window = statutory.appeal(decidedOn);
        var today = LocalDate.now(clock);
        var after = new AfterFailing(window, appeal);
        return new Failed(
                appeal,
                after.dismissing(setting, today, statutory),
                after.dismissal(setting, later(window.actAfter().plusDays(1), today), statutory),
                after.mayBeListed(today));
    }

    /** While the time to appeal or an appeal is running, and after that until the school has long had to dismiss. */
    List<FailedHere> at(BodyId body, SchoolId school) {
        var today = LocalDate.now(clock);
        var found = failures.failedAt(school, today);
        if (found.isEmpty()) {
            return List.of();
        }
        var setting = setting(school);
        return found.stream()
                .map(one -> {
                    var appeal = new AppealCase(new Decision.Fail(), one.decidedOn(), one.steps()).standing();
                    var statutory = clocks.of(body, one.startsOn());
                    return new FailedHere(one.induction(), one.name(), of(setting, statutory, one.decidedOn(), appeal));
                })
                .filter(one -> isWorthSaying(one.failed(), today))
                .toList();
    }

    private static boolean isWorthSaying(Failed failed, LocalDate today) {
        return failed.dismissing().stops()
                || failed.dismissal()
                        .filter(by -> !today.isAfter(by.lastDay().plus(SAID_AFTERWARDS)))
                        .isPresent();
    }

    private InductionSetting setting(SchoolId school) {
        return InductionSetting.ofTypeCode(schools.find(school).orElseThrow().typeCode());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
