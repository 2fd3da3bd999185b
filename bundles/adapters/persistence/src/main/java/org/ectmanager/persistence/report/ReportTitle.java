/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.persistence.transaction.Row;

/** How projections read what a report is called. */
public final class ReportTitle {

    /** Of a table {@code report} named r. A second final assessment follows an extension. */
    public static final String COLUMNS = " r.kind, r.ordinal, r.is_final,"
            + " case when r.is_final then (select count(*) from report f where f.body = r.body"
            + " and f.induction_id = r.induction_id and f.is_final and f.state <> 'CANCELLED'"
            + " and f.ordinal < r.ordinal) else 0 end finals_before ";

    private ReportTitle() {}

    public static String of(Row row) {
        return PlannedReport.title(
                ReportKind.valueOf(row.text("kind")),
                row.count("ordinal"),
                row.flag("is_final"),
                row.count("finals_before"));
    }
}
