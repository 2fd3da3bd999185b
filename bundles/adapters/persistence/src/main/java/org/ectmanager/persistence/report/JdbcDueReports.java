/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.port.DueReports;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.persistence.people.AppointmentColumns;
import org.ectmanager.persistence.school.SchoolColumns;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.report.GradeRow;
import org.ectmanager.spi.report.ReportRow;
import org.ectmanager.spi.report.ReportRow.Turn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One projection for any number of rows. */
@Component
public final class JdbcDueReports implements DueReports {

    private static final String UNFINISHED =
            """
            select t.given_name, t.family_name, s.urn, s.name school_name, r.due_on, %s,
                   r.state, p.given_name || ' ' || p.family_name tutor
              from report r
              join induction i on i.body = r.body and i.id = r.induction_id and i.state = 'OPEN'
              cross join lateral teacher_of(i.teacher_id, i.teacher_then) t
              join school s on s.id = r.school_id
            %s
             where r.body = ? and r.state not in ('ACCEPTED', 'CLOSED', 'CANCELLED') and r.due_on < ?
               and (? = '' or s.urn = ? or strpos(lower(s.name), lower(?)) > 0)
             order by r.due_on, s.name, t.family_name, t.given_name, r.id
             limit ?
            """
                    .formatted(ReportTitle.COLUMNS, AppointmentColumns.TUTOR);

    /** By the form with which each report was begun: a grade is what its form calls one. */
    private static final String GRADES =
            """
            select t.given_name, t.family_name, s.urn, s.name school_name, r.period_to, %s,
                   asked.question ->> 'label' question, chosen.value ->> 'label' grade, chosen.place
              from report r
              join induction i on i.body = r.body and i.id = r.induction_id
              cross join lateral teacher_of(i.teacher_id, i.teacher_then) t
              join school s on s.id = r.school_id
              cross join lateral jsonb_path_query(
                  r.form, '$.tutorSections[*].questions[*] ? (@.answer.grade == true)') asked (question)
              cross join lateral jsonb_array_elements(asked.question -> 'answer' -> 'options')
                  with ordinality chosen (value, place)
             where r.body = ? and r.state = 'ACCEPTED' and r.period_to between ? and ?
               and chosen.value ->> 'value' = r.answers ->> (asked.question ->> 'id')
               and (? = '' or s.urn = ? or strpos(lower(s.name), lower(?)) > 0)
             order by r.period_to, s.name, t.family_name, t.given_name, r.id, question
             limit ?
            """
                    .formatted(ReportTitle.COLUMNS);

    private final JpaTransactions transactions;

    @Activate
    public JdbcDueReports(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<ReportRow> unfinishedDueBefore(LocalDate day, String place, int most) {
        transactions.sql().change("set transaction read only");
        return transactions
                .sql()
                .list(UNFINISHED, JdbcDueReports::row, transactions.body(), day, place, place, place, most);
    }

    @Override
    public List<GradeRow> grades(LocalDate from, LocalDate to, String place, int most) {
        transactions.sql().change("set transaction read only");
        return transactions
                .sql()
                .list(GRADES, JdbcDueReports::grade, transactions.body(), from, to, place, place, place, most);
    }

    private static GradeRow grade(Row row) {
        return new GradeRow(
                new PersonName(row.text("given_name"), row.text("family_name")),
                SchoolColumns.urn(row),
                row.text("school_name"),
                ReportTitle.of(row),
                row.possibleDate("period_to").orElseThrow(),
                row.text("question"),
                row.text("grade"),
                row.count("place"));
    }

    private static ReportRow row(Row row) {
        return new ReportRow(
                new PersonName(row.text("given_name"), row.text("family_name")),
                SchoolColumns.urn(row),
                row.text("school_name"),
                ReportKind.valueOf(row.text("kind")),
                ReportTitle.of(row),
                row.possibleDate("due_on").orElseThrow(),
                turn(State.valueOf(row.text("state"))),
                row.text("tutor"));
    }

    /** Who has to act in this state. */
    private static Turn turn(State state) {
        return switch (state) {
            case AWAITING_ECT -> Turn.ECT;
            case AWAITING_HEAD -> Turn.HEAD;
            case SUBMITTED -> Turn.APPROPRIATE_BODY;
            default -> Turn.TUTOR;
        };
    }
}
