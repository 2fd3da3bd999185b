/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.decision.Recommendation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accepts a report; with the final assessment the head's recommendation has been received and a decision is due. */
@Component(service = Acceptance.class)
public final class Acceptance {

    private final ReportRecords records;
    private final Decisions decisions;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Acceptance(
            @Reference ReportRecords records,
            @Reference Decisions decisions,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.records = records;
        this.decisions = decisions;
        this.ids = ids;
        this.clock = clock;
    }

    void accept(Caller caller, Report report) {
        records.reports().accepted(report, caller.person(), clock.instant());
        records.announce(report, "report.accepted", "The appropriate body accepted the report", "");
        if (report.planned().isFinal()) {
            decisions.add(AwaitedDecision.on(
                    ids.next(), report.induction(), report.id(), recommendation(report), receivedOn(report)));
        }
    }

    /** The judgement of the final form, which the head teacher signed (guidance 2.61). */
    private static Recommendation recommendation(Report report) {
        return Optional.ofNullable(report.content().answers().get("judgement"))
                .filter(answer -> !answer.isBlank())
                .map(answer -> Recommendation.valueOf(answer.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("A final form asks for the judgement"));
    }

    /** The day on which the body received it: when the last signature was made (R46). */
    private LocalDate receivedOn(Report report) {
        return LocalDate.ofInstant(report.submittedAt().orElseThrow(), clock.getZone());
    }
}
