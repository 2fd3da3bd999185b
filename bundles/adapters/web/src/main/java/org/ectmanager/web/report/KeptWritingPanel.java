/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.report.KeptWriting;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports on an early career teacher's record that were begun and fell away, for those who write reports. */
@Component
public final class KeptWritingPanel implements EctPanel {

    private final KeptWriting writing;

    @Activate
    public KeptWritingPanel(@Reference KeptWriting writing) {
        this.writing = writing;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        var reports = "/" + caller.body() + "/school/" + induction.school().value() + "/reports/";
        return Optional.of(writing.of(caller, induction))
                .filter(kept -> !kept.isEmpty())
                .map(kept -> new Panel(
                        Table.of(
                                        "Begun, and not in the plan any more",
                                        Table.words("Report"),
                                        Table.words("Period"),
                                        Table.words("Fell away"))
                                .rows(kept.stream()
                                        .map(one -> row(one, reports))
                                        .toList()),
                        Optional.empty()));
    }

    private static List<Cell> row(Fallen fallen, String reports) {
        var report = fallen.report();
        return List.of(
                Cell.of(Link.to(reports + report.id() + "/kept", "What was written in " + report.title())),
                Cell.of(Days.of(report.planned().period())),
                Cell.of(KeptWords.when(fallen)));
    }

    @Override
    public int place() {
        return 12;
    }
}
