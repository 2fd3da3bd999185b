/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table.internal;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.plugin.Errands;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.ReportRow;

/** A query that is asked in the plugin's thread and answered in its caller's, which has the reader's transaction. */
final class SentFor implements InductionQuery {

    private final InductionQuery query;
    private final Errands errands;

    SentFor(InductionQuery query, Errands errands) {
        this.query = query;
        this.errands = errands;
    }

    @Override
    public LocalDate today() {
        return errands.run(query::today);
    }

    @Override
    public List<ReportRow> unfinishedDueBefore(LocalDate day, String place) {
        return errands.run(() -> query.unfinishedDueBefore(day, place));
    }
}
