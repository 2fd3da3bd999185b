/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.leaving.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Leavers;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.report.Report;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is asked, and what changes, when a teacher is released. */
@Component(service = LeavingRecords.class)
public final class LeavingRecords {

    private final Inductions inductions;
    private final Leavers leavers;
    private final Reports reports;
    private final Decisions decisions;
    private final Happenings happenings;

    @Activate
    public LeavingRecords(
            @Reference Inductions inductions,
            @Reference Leavers leavers,
            @Reference Reports reports,
            @Reference Decisions decisions,
            @Reference Happenings happenings) {
        this.inductions = inductions;
        this.leavers = leavers;
        this.reports = reports;
        this.decisions = decisions;
        this.happenings = happenings;
    }

    void hold(long induction) {
        inductions.hold(List.of(induction));
    }

    Optional<Induction> find(long induction) {
        return inductions.find(induction);
    }

    Leavers leavers() {
        return leavers;
    }

    boolean awaitsDecision(long induction) {
        return decisions
                .of(induction)
                .filter(decision -> decision.made().isEmpty())
                .isPresent();
    }

    List<String> unfinished(long induction) {
        return reports.of(induction).stream()
                .filter(report -> !report.isFinished())
                .map(Report::title)
                .toList();
    }

    void viewed(Induction induction) {
        happenings.viewed(Happening.to(
                "induction", induction.id(), "leaving.viewed", "Whether a teacher may be released was looked at"));
    }

    void release(Induction induction) {
        inductions.save(induction.ended(State.LEFT));
        happenings.announce(
                Happening.to("induction", induction.id(), "induction.left", "The teacher has left and was released"),
                Map.of("induction", Long.toString(induction.id())));
    }
}
