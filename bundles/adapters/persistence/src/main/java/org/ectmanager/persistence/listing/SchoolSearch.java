/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.listing;

import java.util.Optional;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.program.ListSchools.Filter;
import org.ectmanager.application.program.ListSchools.Line;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

final class SchoolSearch {

    private static final String COLUMNS =
            "s.id, s.urn, s.name, s.type_name, s.town, s.postcode, e.state, e.requested_at, e.decided_at";
    private static final String FROM = "from body_school e join school s on s.id = e.school_id where e.body = ?";
    private static final String ORDER = "s.name, s.id";

    private final JpaTransactions transactions;

    SchoolSearch(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    Slice<Line> slice(Filter filter, Turn turn) {
        return new Search(transactions, FROM)
                .when(filter.state(), "e.state = ?")
                .when(filter.urn(), "s.urn = ?")
                .when(filter.updatedSince(), "changed_since('body_school', e.school_id, ?)")
                .slice(COLUMNS, ORDER, turn, SchoolSearch::line);
    }

    Optional<Line> one(SchoolId school) {
        return new Search(transactions, FROM)
                .where("e.school_id = ?", school.value()).list(COLUMNS, ORDER, SchoolSearch::line).stream()
                        .findFirst();
    }

    private static Line line(Row row) {
        return new Line(
                new SchoolId(row.number("id")),
                row.text("urn"),
                row.text("name"),
                row.text("type_name"),
                row.text("town"),
                row.text("postcode"),
                State.valueOf(row.text("state")),
                row.moment("requested_at"),
                row.possibleMoment("decided_at"));
    }
}
