/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.application.report.ReviewReport.Stage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports that wait to be read. */
@Component
public final class ReportsTile implements ConsoleTile {

    private final ReviewReport reports;
    private final Rights rights;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ReportsTile(
            @Reference ReviewReport reports,
            @Reference Rights rights,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.REVIEW_REPORT)) {
            return Optional.empty();
        }
        var first = reports.at(caller, Stage.TO_READ, Wanted.page(1));
        var waiting = first.total();
        return Optional.of(new Tile(
                waiting,
                (waiting == 1 ? "report to read" : "reports to read") + overdue(caller, first),
                "/" + caller.body() + "/console/reports"));
    }

    /** The longest handed in come first, so that those of the first page are counted, and more said where all of it is. */
    private String overdue(Caller caller, Slice<Listed> first) {
        var reviews = bodies.find(caller.body()).orElseThrow().reviews();
        var today = LocalDate.now(clock);
        var overdue = first.items().stream()
                .flatMap(listed -> listed.report().submittedAt().stream())
                .flatMap(at -> reviews.readBy(LocalDate.ofInstant(at, clock.getZone())).stream())
                .filter(today::isAfter)
                .count();
        if (overdue == 0) {
            return "";
        }
        var orMore = overdue == first.items().size() && first.total() > overdue ? " or more" : "";
        return ", overdue: " + overdue + orMore;
    }

    @Override
    public int place() {
        return 30;
    }
}
