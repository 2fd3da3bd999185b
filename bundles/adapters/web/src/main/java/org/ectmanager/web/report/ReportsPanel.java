/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.school.SchoolPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports that a school has to do with next, on its dashboard. */
@Component
public final class ReportsPanel implements SchoolPanel {

    private final WriteReport reports;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public ReportsPanel(@Reference WriteReport reports, @Reference Rights rights, @Reference Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        if (!rights.allows(caller, Right.WRITE_REPORT, school)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var root = "/" + caller.body() + "/school/" + school.value() + "/reports";
        var table = DueTable.of("Reports due", root, reports.at(caller, school, today), today)
                .whenEmpty("No report is due. Progress reviews and assessments appear here when they are opened, and we"
                        + " remind you by e-mail.");
        return Optional.of(new Panel(table, Optional.of(Link.to(root, "See all reports and those to come"))));
    }

    @Override
    public int place() {
        return 7;
    }
}
