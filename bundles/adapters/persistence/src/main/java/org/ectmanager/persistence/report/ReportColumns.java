/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.report.AgreedDay;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.Closed;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.application.report.Report.Course;
import org.ectmanager.application.report.Report.SentBack;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;

/** The columns by which projections read a report. */
final class ReportColumns {

    /** Of a table {@code report} named r. */
    static final String REPORT = " r.id, r.induction_id, r.school_id," + ReportTitle.COLUMNS + ", r.period_from,"
            + " r.period_to, r.opens_on, r.due_on, r.term, r.because::text because, r.provisional, r.state,"
            + " r.form::text form, r.answers::text answers, r.ect_answers::text ect_answers, r.contract_right, r.contract_said,"
            + " r.days_served, r.days_absent, r.next_post, r.next_said, r.last_day, r.returned_because, r.shared_on, r.without_ect,"
            + " r.closed_in, r.closed_because, r.sent_back_by, r.sent_back_because, r.agreed_due, r.agreed_because,"
            + " r.submitted_at, r.version ";

    /** For lists: without what was written. */
    static final String LISTED = " r.id, r.induction_id, r.school_id," + ReportTitle.COLUMNS + ", r.period_from,"
            + " r.period_to, r.opens_on, r.due_on, r.term, '[]' because, r.provisional, r.state,"
            + " null form, '{}' answers, '{}' ect_answers, r.contract_right, r.contract_said,"
            + " r.days_served, r.days_absent, r.next_post, r.next_said, r.last_day, r.returned_because, r.shared_on, r.without_ect,"
            + " r.closed_in, r.closed_because, r.sent_back_by, r.sent_back_because, r.agreed_due, r.agreed_because,"
            + " r.submitted_at, r.version ";

    private ReportColumns() {}

    static Report report(Row row) {
        return new Report(
                row.number("id"),
                row.number("induction_id"),
                new SchoolId(row.number("school_id")),
                planned(row),
                State.valueOf(row.text("state")),
                Optional.of(row.text("form")).filter(form -> !form.isEmpty()).map(FormJson::form),
                new Content(
                        Json.texts(row.text("answers")),
                        Json.texts(row.text("ect_answers")),
                        row.text("contract_right"),
                        row.text("contract_said"),
                        row.text("days_served"),
                        row.text("days_absent"),
                        new NextPeriod(
                                row.text("next_post"),
                                row.text("next_said"),
                                row.possibleDate("last_day")
                                        .map(LocalDate::toString)
                                        .orElse(""))),
                course(row),
                row.possibleMoment("submitted_at"),
                row.number("version"));
    }

    private static Course course(Row row) {
        return new Course(
                row.text("returned_because"),
                row.possibleDate("shared_on"),
                row.text("without_ect"),
                Optional.of(row.text("closed_in"))
                        .filter(in -> !in.isEmpty())
                        .map(in -> new Closed(State.valueOf(in), row.text("closed_because"))),
                Optional.of(row.text("sent_back_by"))
                        .filter(by -> !by.isEmpty())
                        .map(by -> new SentBack(by, row.text("sent_back_because"))),
                row.possibleDate("agreed_due").map(day -> new AgreedDay(day, row.text("agreed_because"))));
    }

    private static PlannedReport planned(Row row) {
        return new PlannedReport(
                ReportKind.valueOf(row.text("kind")),
                row.count("ordinal"),
                row.flag("is_final"),
                new DateRange(
                        row.possibleDate("period_from").orElseThrow(),
                        row.possibleDate("period_to").orElseThrow()),
                row.possibleDate("opens_on").orElseThrow(),
                row.possibleDate("due_on").orElseThrow(),
                row.text("term"),
                FormJson.reasons(row.text("because")),
                row.flag("provisional"),
                row.count("finals_before"));
    }
}
