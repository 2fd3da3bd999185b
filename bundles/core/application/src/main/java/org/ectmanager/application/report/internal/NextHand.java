/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.Clock;
import java.util.Locale;
import org.ectmanager.application.decision.FinalAssessments;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves a report to whoever is next. */
@Component(service = NextHand.class)
public final class NextHand {

    private final ReportRecords records;
    private final Desk desk;
    private final FinalAssessments finals;
    private final Clock clock;

    @Activate
    public NextHand(
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference FinalAssessments finals,
            @Reference Clock clock) {
        this.records = records;
        this.desk = desk;
        this.finals = finals;
        this.clock = clock;
    }

    /**
     * Moves a report on: to the next who has to sign, or to the appropriate body when all have. Signatures that no longer
     * stand for what is written are marked.
     */
    void moveOn(BodyId body, Report report, String moved) {
        var content = desk.content(body, report);
        var standing = desk.signatures(report);
        var fallen = standing.stream()
                .filter(signature -> !signature.covers(content))
                .toList();
        if (!fallen.isEmpty()) {
            records.signatures().supersede(fallen);
        }
        content.next(standing)
                .ifPresentOrElse(
                        next -> {
                            records.reports().save(report.at(State.awaiting(next)));
                            records.tell(report, "report.awaits-" + next.name().toLowerCase(Locale.ROOT), moved, "");
                            records.passOn(
                                    report,
                                    "report.awaits-" + State.awaiting(next).name());
                        },
                        () -> {
                            var handedIn = report.submitted(clock.instant());
                            records.reports().save(handedIn);
                            records.announce(report, "report.submitted", moved, "");
                            if (report.planned().isFinal()) {
                                finals.handedIn(body, handedIn);
                            }
                        });
    }
}
