/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.program;

import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.report.WantedReports;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

final class InductionSearch {

    private static final String COLUMNS =
            "i.id, t.given_name, t.family_name, i.school_id, s.name school_name, i.programme, i.starts_on, i.state";
    private static final String INDUCTIONS =
            "from induction i cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = i.school_id";
    private static final String ONE_BODY = " where i.body = ?";
    private static final String UPDATED =
            """
            (changed_since('induction', i.id, ?) or changed_since('teacher', t.id, ?)
             or exists (select from contract c where c.body = i.body and c.induction_id = i.id
                         and changed_since('contract', c.id, ?)))
            """;

    /** One row for each induction, whatever its number of reports. */
    private static final String PLAN =
            """
             cross join lateral (
                select count(*) reports, count(*) filter (where r.state = 'ACCEPTED') accepted,
                       min(r.due_on) filter (where r.state not in ('SUBMITTED', 'ACCEPTED') and %s) next_due,
                       max(r.due_on) filter (where r.is_final) final_due
                  from report r where r.body = i.body and r.induction_id = i.id and r.state not in ('CLOSED', 'CANCELLED')) plan
            """
                    .formatted(WantedReports.WANTED);

    private final JpaTransactions transactions;

    InductionSearch(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    Slice<ListEcts.Line> ects(ListEcts.Filter filter, Turn turn) {
        return new Search(transactions, INDUCTIONS + ONE_BODY)
                .when(filter.state(), "i.state = ?")
                .when(filter.school().map(SchoolId::value), "i.school_id = ?")
                .when(filter.updatedSince(), UPDATED)
                .slice(COLUMNS, "t.family_name, t.given_name, i.id", turn, InductionSearch::ect);
    }

    Slice<ListPlans.Line> plans(ListPlans.Filter filter, Turn turn) {
        return new Search(transactions, INDUCTIONS + PLAN + ONE_BODY)
                .when(filter.state(), "i.state = ?")
                .when(filter.school().map(SchoolId::value), "i.school_id = ?")
                .when(filter.dueBefore(), "plan.next_due < ?")
                .slice(
                        COLUMNS + ", plan.reports, plan.accepted, plan.next_due, plan.final_due",
                        "plan.next_due nulls last, i.id",
                        turn,
                        InductionSearch::plan);
    }

    private static ListEcts.Line ect(Row row) {
        return new ListEcts.Line(
                row.number("id"),
                name(row),
                new SchoolId(row.number("school_id")),
                row.text("school_name"),
                Programme.valueOf(row.text("programme")),
                row.possibleDate("starts_on").orElseThrow(),
                State.valueOf(row.text("state")));
    }

    private static ListPlans.Line plan(Row row) {
        return new ListPlans.Line(
                row.number("id"),
                name(row),
                new SchoolId(row.number("school_id")),
                row.text("school_name"),
                State.valueOf(row.text("state")),
                row.count("reports"),
                row.count("accepted"),
                row.possibleDate("next_due"),
                row.possibleDate("final_due"));
    }

    private static PersonName name(Row row) {
        return new PersonName(row.text("given_name"), row.text("family_name"));
    }
}
