/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
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

    @Activate
    public ReportsTile(@Reference ReviewReport reports, @Reference Rights rights) {
        this.reports = reports;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.REVIEW_REPORT)) {
            return Optional.empty();
        }
        var waiting = reports.at(caller, Stage.TO_READ, Wanted.page(1)).total();
        return Optional.of(new Tile(
                waiting,
                waiting == 1 ? "report to read" : "reports to read",
                "/" + caller.body() + "/console/reports"));
    }

    @Override
    public int place() {
        return 30;
    }
}
