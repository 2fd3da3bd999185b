/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.program.ListReports.Filter;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;

/** Reports by filter, without what was written. */
public final class ReportSearch {

    private static final String COLUMNS = ReportColumns.LISTED
            + ", t.given_name || ' ' || t.family_name teacher, s.name school_name, i.state induction_state";
    private static final String FROM =
            """
            from report r join induction i on i.body = r.body and i.id = r.induction_id
              cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = r.school_id
             where r.body = ? and r.state <> 'CANCELLED'
            """;

    private final JpaTransactions transactions;

    public ReportSearch(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    public Slice<Listed> slice(Filter filter, Turn turn) {
        return new Search(transactions, FROM)
                .when(filter.state(), "r.state = ?")
                .when(filter.kind(), "r.kind = ?")
                .when(filter.school().map(SchoolId::value), "r.school_id = ?")
                .when(filter.ect(), "r.induction_id = ?")
                .when(
                        filter.dueBefore(),
                        "r.due_on < ? and r.state not in ('SUBMITTED', 'ACCEPTED', 'CLOSED') and"
                                + WantedReports.WANTED)
                .when(filter.updatedSince(), "changed_since('report', r.id, ?)")
                .slice(COLUMNS, "r.due_on, r.id", turn, JpaReports::listed);
    }
}
