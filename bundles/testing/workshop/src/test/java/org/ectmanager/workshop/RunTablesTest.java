/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.table.RunTables;
import org.ectmanager.application.table.RunTables.Made;
import org.ectmanager.application.table.RunTables.Use;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.report.JdbcDueReports;
import org.ectmanager.spi.report.Chosen;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.Parameter;
import org.ectmanager.spi.report.ReportPlugin;
import org.ectmanager.spi.report.ReportProfile;
import org.ectmanager.spi.report.ReportRow;
import org.ectmanager.spi.report.ReportRow.Turn;
import org.ectmanager.spi.report.Table;
import org.ectmanager.spi.report.Table.Cell;
import org.ectmanager.spi.report.Table.Column;
import org.ectmanager.spi.report.Table.Type;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report plugin gets to see, and of whom. */
class RunTablesTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final ReportDesk reports = new ReportDesk(workshop, cast, desk);
    private final PluginDesk plugins = new PluginDesk(workshop);
    private School school;
    private Started started;
    private Report review;
    private Caller officer;

    @BeforeEach
    void a_review_is_late() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        started = reports.started(school);
        review = reports.reports(started).get(0);
        plugins.tables.arrive(new Late());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        reports.dayComes(review.planned().due().plusDays(3).toString());
    }

    @Test
    void a_late_review_is_shown_with_school_tutor_and_whose_turn_it_is() {
        assertThat(rows(officer, Map.of())).singleElement().satisfies(row -> assertThat(row)
                .isEqualTo("Nova Teacher|Desk School|Progress review 1|"
                        + review.planned().due() + "|" + Turn.TUTOR.title() + "|"
                        + school.tutor().name().full()));
    }

    @Test
    void it_waits_for_the_teacher_once_it_is_shared_and_is_gone_once_it_is_accepted() {
        reports.writes(started, review.id());
        RegistrationDesk.require(reports.write.share(school.tutor(), school.id(), reports.seen(started, review.id())));

        assertThat(rows(officer, Map.of())).singleElement().asString().contains(Turn.ECT.title());

        reports.everybodySigns(started, review.id());
        assertThat(rows(officer, Map.of())).singleElement().asString().contains(Turn.APPROPRIATE_BODY.title());

        RegistrationDesk.require(reports.review.accept(officer, reports.seen(started, review.id())));
        assertThat(rows(officer, Map.of())).isEmpty();
    }

    @Test
    void on_the_due_day_nothing_is_late() {
        assertThat(plugins.run
                        .run(officer, "late", Map.of("days", "3"), Use.SCREEN)
                        .map(made -> made.table().rows().size()))
                .isEqualTo(Result.done(1));
        assertThat(plugins.run
                        .run(officer, "late", Map.of("days", "4"), Use.SCREEN)
                        .map(made -> made.table().rows().size()))
                .isEqualTo(Result.done(0));
    }

    @Test
    void a_school_is_found_by_a_part_of_its_name_and_by_nothing_that_only_looks_like_a_pattern() {
        assertThat(rows(officer, Map.of("school", "desk sch"))).hasSize(1);
        assertThat(rows(officer, Map.of("school", "%"))).isEmpty();
        assertThat(rows(officer, Map.of("school", "999999"))).isEmpty();
    }

    @Test
    void every_run_is_on_record_with_what_was_chosen() {
        plugins.run.run(officer, "late", Map.of("days", "2"), Use.FILE);

        assertThat(recorded()).singleElement().satisfies(recorded -> {
            assertThat(recorded.actor()).contains(officer.person());
            assertThat(recorded.happening().sentence())
                    .isEqualTo("The report late was run as a file with school \u201c\u201d, days \u201c2\u201d");
        });
    }

    @Test
    void what_is_typed_wrong_is_refused_by_its_parameter_and_nothing_is_run() {
        assertThat(refusals(plugins.run.run(officer, "late", Map.of("days", "many"), Use.SCREEN)))
                .extracting(Refusal::field)
                .containsExactly("days");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void a_plugin_that_fails_fails_alone_and_health_names_it() {
        plugins.tables.arrive(new Broken());

        assertThat(refusals(plugins.run.run(officer, "broken", Map.of(), Use.SCREEN)))
                .extracting(Refusal::code)
                .containsExactly(RunTables.FAILED);
        assertThat(rows(officer, Map.of())).hasSize(1);
        assertThat(plugins.tables.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("Broken"));
    }

    @Test
    void a_plugin_that_is_gone_is_a_normal_state() {
        assertThat(refusals(plugins.run.run(officer, "elsewhere", Map.of(), Use.SCREEN)))
                .extracting(Refusal::code)
                .containsExactly(RunTables.ABSENT);
    }

    @Test
    void a_report_can_only_read() {
        var query = new JdbcDueReports(workshop.transactions);

        assertThatThrownBy(() -> workshop.transactions.run(officer.scope(), () -> {
                    query.unfinishedDueBefore(LocalDate.EPOCH, "", 1);
                    workshop.transactions
                            .sql()
                            .change(
                                    "update report set days_served = '1' where body = ?",
                                    school.body().value());
                }))
                .hasMessageContaining("25006");
    }

    @Test
    void a_school_does_not_run_reports() {
        assertThatThrownBy(() -> plugins.run.all(school.head())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plugins.run.run(school.head(), "late", Map.of(), Use.SCREEN))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void without_the_first_wall_the_second_shows_nothing_of_another_body() {
        var open = new PluginDesk(workshop, Walls.OPEN);
        open.tables.arrive(new Late());
        var stranger = cast.letIn(cast.body(), cast.school("Strange School"));

        assertThat(rows(open, stranger, Map.of())).isEmpty();
    }

    @Test
    void without_the_second_wall_the_first_still_asks_for_rows_of_its_own_body_only() throws SQLException {
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        Walls.without(List.of("report", "induction", "teacher", "person"), () -> {
            assertThat(rows(stranger, Map.of())).isEmpty();
        });
    }

    private List<String> rows(Caller caller, Map<String, String> typed) {
        return rows(plugins, caller, typed);
    }

    private static List<String> rows(PluginDesk plugins, Caller caller, Map<String, String> typed) {
        return plugins.run
                .run(caller, "late", typed, Use.SCREEN)
                .fold(
                        made -> made.table().rows().stream()
                                .map(row -> String.join(
                                        "|", row.stream().map(Cell::plain).toList()))
                                .toList(),
                        refusals -> List.of(refusals.toString()));
    }

    private static List<Refusal> refusals(Result<Made> result) {
        return result.fold(made -> List.of(), refusals -> refusals);
    }

    private List<Recorded> recorded() {
        return workshop
                .transactions
                .in(officer.scope(), () -> new JdbcAuditTrail(workshop.transactions).latest(20))
                .stream()
                .filter(recorded -> recorded.happening().kind().equals("table.run"))
                .toList();
    }

    /** A report over the late reviews, as a plugin makes one. */
    private static class Late implements ReportPlugin {

        @Override
        public ReportProfile profile() {
            return new ReportProfile("late", "Late", "What is late");
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    new Parameter.Words("school", "School", "", 100),
                    new Parameter.WholeNumber("days", "Days", 1, 99, 1));
        }

        @Override
        public Table run(InductionQuery query, Chosen chosen) {
            var before = query.today().minusDays(chosen.number("days") - 1L);
            return new Table(
                    "Late",
                    List.of("Teacher", "School", "Report", "Due", "Turn", "Tutor").stream()
                            .map(title -> new Column(title, Type.TEXT))
                            .toList(),
                    query.unfinishedDueBefore(before, chosen.text("school")).stream()
                            .map(Late::cells)
                            .toList());
        }

        private static List<Cell> cells(ReportRow row) {
            return List.of(
                            row.ect().full(),
                            row.school(),
                            row.title(),
                            row.due().toString(),
                            row.turn().title(),
                            row.tutor())
                    .stream()
                    .map(Cell::text)
                    .toList();
        }
    }

    private static final class Broken extends Late {

        @Override
        public ReportProfile profile() {
            return new ReportProfile("broken", "Broken", "");
        }

        @Override
        public Table run(InductionQuery query, Chosen chosen) {
            throw new IllegalStateException("out of order");
        }
    }
}
