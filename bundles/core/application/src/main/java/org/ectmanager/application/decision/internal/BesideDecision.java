/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands beside a decision: before it the reports that are not finished, after it an appeal. */
@Component(service = BesideDecision.class)
public final class BesideDecision {

    private final PlannedReports reports;
    private final Appeals appeals;
    private final Clock clock;

    @Activate
    public BesideDecision(@Reference PlannedReports reports, @Reference Appeals appeals, @Reference Clock clock) {
        this.reports = reports;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** What is on record of an appeal; empty before the decision is made, and where nobody can appeal against it. */
    Optional<AppealCase> appeal(AwaitedDecision decision) {
        return decision.made()
                .filter(made -> made.decision().isAppealable())
                .flatMap(made -> made.appeal(appeals.standing(decision.id()), clock.getZone()));
    }

    /** A decision waits for no other report; whoever makes it knows which are left. */
    List<Finding> unfinished(AwaitedDecision decision, Induction induction) {
        if (decision.made().isPresent()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        Optional.of(reports.unfinished(induction))
                .filter(unfinished -> !unfinished.isEmpty())
                .map(BesideDecision::unfinished)
                .ifPresent(findings::add);
        Optional.of(reports.closedAssessments(induction))
                .filter(closed -> !closed.isEmpty())
                .map(BesideDecision::closed)
                .ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Finding unfinished(List<String> reports) {
        return Finding.warning(
                "decision.reports-unfinished",
                Reason.policy("Not finished: " + String.join(", ", reports)
                        + ". Pass or fail cancels what the school has not shared yet, with its drafts. What was shared"
                        + " stays as it is, and nobody is reminded of it any more."));
    }

    private static Finding closed(List<String> assessments) {
        return Finding.warning(
                "decision.assessment-closed",
                Reason.of(
                        "R37",
                        "2.55",
                        "Closed without having been handed in: " + String.join(", ", assessments)
                                + ". The statutory guidance asks for it."));
    }
}
