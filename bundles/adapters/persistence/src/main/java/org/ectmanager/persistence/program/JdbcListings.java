/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.persistence.report.ReportSearch;
import org.ectmanager.persistence.report.ReportTitle;
import org.ectmanager.persistence.report.WantedReports;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projections; each list has a search of its own. */
@Component
public final class JdbcListings implements Listings {

    private static final String TO_RELEASE =
            """
            select r.id, r.induction_id, %s, r.opens_on, r.due_on, s.name school_name
              from report r join school s on s.id = r.school_id
              join induction i on i.body = r.body and i.id = r.induction_id
             where r.body = ? and r.state in ('SCHEDULED', 'IN_PROGRESS') and r.released_at is null
               and r.opens_on <= ? and %s order by r.opens_on, r.due_on, r.id
            """
                    .formatted(ReportTitle.COLUMNS, WantedReports.WANTED);

    private final JpaTransactions transactions;
    private final SchoolSearch schools;
    private final PeopleSearch people;
    private final InductionSearch inductions;
    private final ReportSearch reports;
    private final DecisionSearch decisions;

    @Activate
    public JdbcListings(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
        schools = new SchoolSearch(transactions);
        people = new PeopleSearch(transactions);
        inductions = new InductionSearch(transactions);
        reports = new ReportSearch(transactions);
        decisions = new DecisionSearch(transactions);
    }

    @Override
    public Slice<ListSchools.Line> schools(ListSchools.Filter filter, Turn turn) {
        return schools.slice(filter, turn);
    }

    @Override
    public Optional<ListSchools.Line> school(SchoolId school) {
        return schools.one(school);
    }

    @Override
    public Slice<ListPeople.Line> people(ListPeople.Filter filter, Turn turn) {
        return people.slice(filter, turn);
    }

    @Override
    public Optional<ListPeople.Line> person(long appointment) {
        return people.one(appointment);
    }

    @Override
    public Slice<ListEcts.Line> ects(ListEcts.Filter filter, Turn turn) {
        return inductions.ects(filter, turn);
    }

    @Override
    public Optional<Trn> trn(TeacherId teacher) {
        return transactions
                .sql()
                .first(
                        """
                        select t.trn from induction i cross join lateral teacher_of(i.teacher_id, i.teacher_then) t
                         where i.body = ? and i.teacher_id = ? order by i.id desc limit 1
                        """,
                        row -> new Trn(row.text("trn")),
                        transactions.body(),
                        teacher.value());
    }

    @Override
    public Optional<SaidBefore> saidBefore(long registration) {
        return transactions
                .sql()
                .first(
                        "select answers, note from served_before_said(?)",
                        row -> new SaidBefore(Json.texts(row.text("answers")), row.text("note")),
                        registration);
    }

    @Override
    public Optional<Map<String, String>> confirmed(long registration) {
        return transactions
                .sql()
                .first(
                        "select answers from confirmed_of_post(?)",
                        row -> Json.texts(row.text("answers")),
                        registration);
    }

    @Override
    public Map<String, String> further(long registration) {
        return transactions
                .sql()
                .first("select answers from further_answers(?)", row -> Json.texts(row.text("answers")), registration)
                .orElse(Map.of());
    }

    @Override
    public List<Long> inductions() {
        return transactions
                .sql()
                .list(
                        "select id from induction where body = ? order by id",
                        row -> row.number("id"),
                        transactions.body());
    }

    @Override
    public Slice<ListPlans.Line> plans(ListPlans.Filter filter, Turn turn) {
        return inductions.plans(filter, turn);
    }

    @Override
    public Slice<Reports.Listed> reports(ListReports.Filter filter, Turn turn) {
        return reports.slice(filter, turn);
    }

    @Override
    public Slice<ListDecisions.Line> decisions(ListDecisions.Filter filter, Turn turn) {
        return decisions.slice(filter, turn);
    }

    @Override
    public List<ToRelease> toRelease(LocalDate until) {
        return transactions
                .sql()
                .list(
                        TO_RELEASE,
                        row -> new ToRelease(
                                row.number("id"),
                                row.number("induction_id"),
                                row.text("school_name"),
                                ReportTitle.of(row),
                                row.possibleDate("opens_on").orElseThrow(),
                                row.possibleDate("due_on").orElseThrow()),
                        transactions.body(),
                        until);
    }
}
