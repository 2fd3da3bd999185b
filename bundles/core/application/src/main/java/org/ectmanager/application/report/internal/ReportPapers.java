/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.function.Supplier;
import org.ectmanager.application.paper.PaperSource;
import org.ectmanager.application.port.ReportPrinter;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The paper of an accepted report, with its signatures and the hash of what they are for. */
@Component
public final class ReportPapers implements PaperSource {

    private final ReportRecords records;
    private final Desk desk;
    private final ReportPrinter printer;

    @Activate
    public ReportPapers(@Reference ReportRecords records, @Reference Desk desk, @Reference ReportPrinter printer) {
        this.records = records;
        this.desk = desk;
        this.printer = printer;
    }

    @Override
    public Subject subject() {
        return Subject.REPORT;
    }

    @Override
    public Supplier<byte[]> read(BodyId body, long record) {
        var opened = desk.opened(body, records.reports().find(record).orElseThrow());
        return () -> printer.print(opened);
    }
}
