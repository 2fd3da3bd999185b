/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.AnnouncedChanges;
import org.ectmanager.application.post.AnnouncedChange;
import org.ectmanager.application.post.AnnouncedChange.Settled;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.report.ReportTitle;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcAnnouncedChanges implements AnnouncedChanges {

    private static final String FACTS =
            "select c.id, c.induction_id, c.report_id, c.school_id, c.post, c.said, c.last_day, c.said_at";

    /** Only while the induction runs: afterwards there is nothing to plan. */
    private static final String WAITING = FACTS
            + ", i.person_id, t.given_name, t.family_name, s.name school_name," + ReportTitle.COLUMNS
            + " from announced_change c join induction i on i.body = c.body and i.id = c.induction_id"
            + " join teacher t on t.id = i.teacher_id join school s on s.id = c.school_id"
            + " join report r on r.body = c.body and r.id = c.report_id"
            + " where c.body = ? and c.settled is null and i.state = 'OPEN'";

    private final JpaTransactions transactions;

    @Activate
    public JdbcAnnouncedChanges(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(AnnouncedChange change) {
        transactions
                .sql()
                .change(
                        """
                        insert into announced_change (body, id, induction_id, report_id, school_id, post, said,
                                                      last_day, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        transactions.body(),
                        change.id(),
                        change.induction(),
                        change.report(),
                        change.school().value(),
                        change.said().post(),
                        change.said().said(),
                        change.leavesOn(),
                        change.saidAt());
    }

    @Override
    public Optional<AnnouncedChange> lastOf(long report) {
        return transactions
                .sql()
                .first(
                        FACTS + " from announced_change c where c.body = ? and c.report_id = ?"
                                + " and c.settled is distinct from 'TAKEN_BACK' order by c.said_at desc, c.id desc limit 1",
                        JdbcAnnouncedChanges::change,
                        transactions.body(),
                        report);
    }

    @Override
    public List<Listed> waiting(long induction) {
        return transactions
                .sql()
                .list(
                        WAITING + " and c.induction_id = ? order by c.said_at desc, c.id desc",
                        JdbcAnnouncedChanges::listed,
                        transactions.body(),
                        induction);
    }

    @Override
    public List<Listed> waiting(Optional<SchoolId> school, int most) {
        return transactions
                .sql()
                .list(
                        WAITING
                                + " and c.school_id = coalesce(?::bigint, c.school_id) order by c.said_at, c.id limit ?",
                        JdbcAnnouncedChanges::listed,
                        transactions.body(),
                        school.map(SchoolId::value),
                        most);
    }

    @Override
    public boolean settle(long id, Settled how, Instant at, PersonId by) {
        return transactions
                        .sql()
                        .change(
                                """
                                update announced_change set settled = ?, settled_at = ?, settled_by = ?, version = version + 1
                                 where body = ? and id = ? and settled is null
                                """,
                                how,
                                at,
                                by.value(),
                                transactions.body(),
                                id)
                == 1;
    }

    private static Listed listed(Row row) {
        return new Listed(
                change(row),
                new PersonId(row.number("person_id")),
                new PersonName(row.text("given_name"), row.text("family_name")),
                row.text("school_name"),
                ReportTitle.of(row));
    }

    private static AnnouncedChange change(Row row) {
        return new AnnouncedChange(
                row.number("id"),
                row.number("induction_id"),
                row.number("report_id"),
                new SchoolId(row.number("school_id")),
                new NextPeriod(
                        row.text("post"),
                        row.text("said"),
                        row.possibleDate("last_day").map(LocalDate::toString).orElse("")),
                row.possibleMoment("said_at").orElseThrow());
    }
}
