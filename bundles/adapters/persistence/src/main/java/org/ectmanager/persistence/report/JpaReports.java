/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import static org.ectmanager.persistence.people.AppointmentColumns.nameOf;
import static org.ectmanager.persistence.report.ReportColumns.LISTED;
import static org.ectmanager.persistence.report.ReportColumns.REPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.LockModeType;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.ReportReminder;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.body.ReminderPlan;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaReports implements Reports {

    private static final String WHOSE =
            ", t.given_name || ' ' || t.family_name teacher, s.name school_name, i.state induction_state";
    private static final String FROM = " from report r join induction i on i.body = r.body and i.id = r.induction_id"
            + " cross join lateral teacher_of(i.teacher_id, i.teacher_then) t join school s on s.id = r.school_id where r.body = ? ";

    /** A report that nobody writes any more counts for itself alone. */
    private static final String OTHERS = "(select count(*) from report o where o.body = r.body"
            + " and o.induction_id = r.induction_id and (o.state not in ('CLOSED', 'CANCELLED') or o.id = r.id)%s)";

    private static final String ABOUT = "select t.trn, s.name school, s.urn, "
            + nameOf("r.body", "i.tutor_id") + " tutor, "
            + nameOf("r.body", "r.accepted_by") + " accepted_by, "
            + OTHERS.formatted("") + " reports, "
            + OTHERS.formatted(" and (o.due_on, o.period_to, o.id) <= (r.due_on, r.period_to, r.id)") + " place,"
            + " (select m.given_name || ' ' || m.family_name from mentor m where m.body = i.body and m.id = i.mentor_id)"
            + " mentor, r.accepted_at, r.accepted_checks::text accepted_checks" + FROM + "and r.id = ?";

    private final JpaTransactions transactions;
    private final ReportDays days;

    @Activate
    public JpaReports(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
        this.days = new ReportDays(transactions);
    }

    @Override
    public Optional<Report> find(long id) {
        return ever(id).filter(report -> report.state() != State.CANCELLED);
    }

    @Override
    public Optional<Report> ever(long id) {
        return transactions
                .sql()
                .first(
                        "select" + REPORT + "from report r where r.body = ? and r.id = ?",
                        ReportColumns::report,
                        transactions.body(),
                        id);
    }

    @Override
    public List<Report> of(long induction) {
        return new ReportsOfInduction(transactions).planned(induction);
    }

    @Override
    public void add(Report report) {
        transactions.entities().persist(new ReportRow(transactions.body(), report));
    }

    @Override
    public void save(Report report) {
        current(report).take(report);
    }

    @Override
    public void saveWithFiles(Report report) {
        var row = current(report);
        row.take(report);
        transactions.entities().lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void replan(long id, PlannedReport planned) {
        var row = row(id);
        if (row.take(planned)) {
            transactions.sql().change("delete from reminder where body = ? and report_id = ?", transactions.body(), id);
        }
    }

    @Override
    public void cancel(long id) {
        row(id).cancel();
    }

    @Override
    public void accepted(Report report, PersonId by, Instant at, List<String> checked) {
        current(report).accepted(by.value(), at, checked);
    }

    @Override
    public About about(long id) {
        return transactions
                .sql()
                .first(ABOUT, JpaReports::about, transactions.body(), id)
                .orElseThrow(() -> new IllegalArgumentException("There is no such report"));
    }

    private static About about(Row row) {
        return new About(
                row.text("trn"),
                row.text("school"),
                row.text("urn"),
                row.text("tutor"),
                row.text("mentor"),
                row.count("place"),
                row.count("reports"),
                row.possibleMoment("accepted_at"),
                row.text("accepted_by"),
                List.of(Json.value(row.text("accepted_checks"), String[].class)));
    }

    private ReportRow current(Report report) {
        var row = row(report.id());
        if (row == null || row.version() != report.version()) {
            throw new StaleRecord("A report");
        }
        return row;
    }

    private ReportRow row(long id) {
        return transactions.entities().find(ReportRow.class, new BodyKey(transactions.body(), id));
    }

    @Override
    public List<Listed> at(SchoolId school, LocalDate until) {
        return transactions
                .sql()
                .list(
                        "select" + LISTED + WHOSE + FROM
                                + "and" + WantedReports.WANTED
                                + "and r.school_id = ? and (r.state in ('OPEN', 'IN_PROGRESS', 'AWAITING_ECT',"
                                + " 'AWAITING_TUTOR', 'AWAITING_HEAD', 'RETURNED')"
                                + " or (r.state = 'SCHEDULED' and r.opens_on <= ?)) order by r.due_on, r.id",
                        JpaReports::listed,
                        transactions.body(),
                        school.value(),
                        until);
    }

    @Override
    public Slice<Listed> inState(State state, Wanted wanted) {
        return handedIn(
                new Search(transactions, FROM)
                        .where("r.state = ? and (r.state = 'ACCEPTED' or" + WantedReports.WANTED + ")", state),
                wanted);
    }

    @Override
    public Slice<Listed> overtaken(Wanted wanted) {
        return handedIn(
                new Search(transactions, FROM)
                        .where(
                                "i.state in ('PASSED', 'FAILED') and r.state not in ('ACCEPTED', 'CLOSED', 'CANCELLED')"),
                wanted);
    }

    private static Slice<Listed> handedIn(Search search, Wanted wanted) {
        return search.where("r.submitted_at is not null")
                .having("t.given_name || ' ' || t.family_name || ' ' || s.name", wanted)
                .nearest(LISTED + WHOSE, "r.submitted_at, r.due_on, r.id", wanted.turn(), JpaReports::listed);
    }

    @Override
    public int release(LocalDate today) {
        return days.release(today);
    }

    @Override
    public int remind(LocalDate today, ReportReminder reminder) {
        return days.remind(today, reminder);
    }

    @Override
    public int remindOverdue(LocalDate today, ReminderPlan plan) {
        return days.remindOverdue(today, plan);
    }

    static Listed listed(Row row) {
        return new Listed(
                ReportColumns.report(row),
                row.text("teacher"),
                row.text("school_name"),
                Induction.State.valueOf(row.text("induction_state")));
    }
}
