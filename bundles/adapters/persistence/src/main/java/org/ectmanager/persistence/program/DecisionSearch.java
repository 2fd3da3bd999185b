/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.program;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.program.ListDecisions.Filter;
import org.ectmanager.application.program.ListDecisions.Line;
import org.ectmanager.application.program.ListDecisions.Outcome;
import org.ectmanager.application.program.ListDecisions.State;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.decision.DecisionRows;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

final class DecisionSearch {

    private static final String COLUMNS =
            """
            d.id, d.induction_id, t.given_name, t.family_name, i.school_id, s.name school_name, d.report_id,
            d.recommendation, d.received_on, d.decide_by, d.accepted, d.state, d.outcome, d.decided_at,
            """
                    + DecisionRows.APPEAL;
    private static final String FROM =
            """
            from decision d join induction i on i.body = d.body and i.id = d.induction_id
              cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = i.school_id
            where d.body = ? and d.state <> 'RETURNED'
            """;

    private final JpaTransactions transactions;

    DecisionSearch(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    Slice<Line> slice(Filter filter, Turn turn) {
        return new Search(transactions, FROM)
                .when(filter.state(), "d.state = ?")
                .when(filter.outcome(), "d.outcome = ?")
                .when(filter.ect(), "d.induction_id = ?")
                .when(filter.updatedSince(), "changed_since('decision', d.id, ?)")
                .slice(COLUMNS, "d.received_on, d.id", turn, DecisionSearch::line);
    }

    private static Line line(Row row) {
        return new Line(
                row.number("id"),
                row.number("induction_id"),
                new PersonName(row.text("given_name"), row.text("family_name")),
                new SchoolId(row.number("school_id")),
                row.text("school_name"),
                row.number("report_id"),
                Recommendation.valueOf(row.text("recommendation")),
                row.possibleDate("received_on").orElseThrow(),
                row.possibleDate("decide_by"),
                row.flag("accepted"),
                State.valueOf(row.text("state")),
                Optional.of(row.text("outcome"))
                        .filter(outcome -> !outcome.isEmpty())
                        .map(Outcome::valueOf),
                row.possibleMoment("decided_at"),
                DecisionRows.appeal(row));
    }
}
