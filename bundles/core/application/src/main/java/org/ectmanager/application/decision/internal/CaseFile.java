/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecideInduction.Against;
import org.ectmanager.application.decision.DecideInduction.Case;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.DecisionClocks;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.AppealWindow;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.DecisionCase;
import org.ectmanager.domain.decision.DecisionRules;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.length.AgreedExtension;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a decision before the rules of the end of induction, with its clocks. */
@Component(service = CaseFile.class)
public final class CaseFile {

    private final Inductions inductions;
    private final Planning planning;
    private final DecisionClocks clocks;
    private final BesideDecision beside;
    private final Clock clock;

    @Activate
    public CaseFile(
            @Reference Inductions inductions,
            @Reference Planning planning,
            @Reference DecisionClocks clocks,
            @Reference BesideDecision beside,
            @Reference Clock clock) {
        this.inductions = inductions;
        this.planning = planning;
        this.clocks = clocks;
        this.beside = beside;
        this.clock = clock;
    }

    Case of(BodyId body, AwaitedDecision decision) {
        var induction = inductions.find(decision.induction()).orElseThrow();
        var statutory = clocks.of(body, induction);
        var before = before(body, decision, induction);
        return new Case(
                decision,
                induction,
                Stream.concat(
                                found(decision, induction, before, statutory).stream(),
                                new BeforePanel(clocks.flow(body), statutory)
                                        .found(decision, before, LocalDate.now(clock)).stream())
                        .toList(),
                deadlines(decision, before, statutory),
                beside.appeal(decision).map(appeal -> new Against(appeal, statutory)));
    }

    /** What the rules say, after why the induction is not as long as the standard where it is not (R5, R25 to R27). */
    private List<Finding> found(
            AwaitedDecision decision, Induction induction, DecisionCase before, StatutoryClocks statutory) {
        var required = before.required();
        return Stream.of(
                        required.longerBecause().stream()
                                .map(reason -> Finding.allowed("decision.extended-in-wales", reason)),
                        required.shorterBecause().stream().map(reason -> Finding.allowed("decision.reduced", reason)),
                        new DecisionRules(statutory).toDecide(before, LocalDate.now(clock)).stream(),
                        beside.unfinished(decision, induction).stream())
                .flatMap(found -> found)
                .toList();
    }

    /** The plan as it is beside the plan with an extension. */
    WhatIf ifExtended(BodyId body, Induction induction, AgreedExtension extension) {
        var then = planning.planExtended(body, induction, extension);
        return new WhatIf(planning.plan(body, induction), then, planning.drafts(induction, then));
    }

    /** The last days of an awaited decision, by the plan as it is now. */
    DecisionDays days(BodyId body, AwaitedDecision decision) {
        var induction = inductions.find(decision.induction()).orElseThrow();
        return DecisionDays.of(before(body, decision, induction), clocks.of(body, induction));
    }

    /** What a recommendation has set off: the time to be heard and the time to decide. */
    List<Deadline> running(BodyId body, AwaitedDecision decision) {
        var induction = inductions.find(decision.induction()).orElseThrow();
        return running(before(body, decision, induction), clocks.of(body, induction));
    }

    /** The head teacher's time; empty while no contract reaches completion. */
    Optional<Deadline> recommendation(BodyId body, Induction induction) {
        return planning.plan(body, induction).completion().date().map(clocks.of(body, induction)::recommendation);
    }

    Deadline copy(BodyId body, Induction induction, LocalDate meeting) {
        return clocks.of(body, induction).reportCopy(meeting);
    }

    Deadline notices(BodyId body, AwaitedDecision decision, LocalDate madeOn) {
        var induction = inductions.find(decision.induction()).orElseThrow();
        return clocks.of(body, induction).notices(madeOn);
    }

    private static List<Deadline> running(DecisionCase before, StatutoryClocks clocks) {
        var counts = before.recommendationCounts();
        return List.of(clocks.representations(counts), clocks.decision(counts));
    }

    /** How long a decision can be appealed; empty before it is made, and of one that nobody appeals. */
    Optional<AppealWindow> appeal(BodyId body, AwaitedDecision decision, Induction induction) {
        return decision.made()
                .flatMap(made -> made.appeal(List.of(), clock.getZone()))
                .map(appeal -> appeal.window(clocks.of(body, induction)));
    }

    private DecisionCase before(BodyId body, AwaitedDecision decision, Induction induction) {
        return clocks.before(decision, induction, planning.plan(body, induction));
    }

    /** Those that run: once it is decided only the notices, whatever an extension makes of the plan. */
    private List<Deadline> deadlines(AwaitedDecision decision, DecisionCase before, StatutoryClocks clocks) {
        return decision.made()
                .map(made -> made.on(clock.getZone()))
                .map(clocks::notices)
                .map(List::of)
                .orElseGet(() -> running(before, clocks));
    }
}
