/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.report.overduereviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.report.Chosen;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.ReportRow;
import org.ectmanager.spi.report.ReportRow.Turn;
import org.ectmanager.spi.report.Table;
import org.ectmanager.spi.report.Table.Cell;
import org.junit.jupiter.api.Test;

class OverdueReviewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    private final OverdueReviews report = new OverdueReviews();

    @Test
    void a_report_that_is_due_today_is_not_overdue() {
        assertThat(run(Map.of(), review(TODAY)).rows()).isEmpty();
    }

    @Test
    void a_report_that_was_due_yesterday_is_one_day_overdue() {
        var table = run(Map.of(), review(TODAY.minusDays(1)));

        assertThat(table.row(0)).containsEntry("Days overdue", Cell.number(1));
    }

    @Test
    void each_row_says_where_whose_and_who_has_to_act() {
        assertThat(run(Map.of(), review(TODAY.minusDays(8))).csv())
                .endsWith(
                        "Hill School,900001,Test Teacher,Progress review 1,2026-12-02,8,Induction tutor,Tess Tutor\r\n");
    }

    @Test
    void only_those_overdue_by_so_many_days_are_shown() {
        var table = run(Map.of("days-late", "7"), review(TODAY.minusDays(6)), review(TODAY.minusDays(7)));

        assertThat(table.rows()).hasSize(1);
        assertThat(table.row(0)).containsEntry("Days overdue", Cell.number(7));
    }

    @Test
    void assessments_can_be_shown_alone() {
        var table = run(Map.of("kind", "assessments"), review(TODAY.minusDays(3)), assessment(TODAY.minusDays(2)));

        assertThat(table.rows()).hasSize(1);
        assertThat(table.row(0)).containsEntry("Report", Cell.text("Final assessment"));
    }

    @Test
    void progress_reviews_can_be_shown_alone() {
        var table = run(Map.of("kind", "reviews"), review(TODAY.minusDays(3)), assessment(TODAY.minusDays(2)));

        assertThat(table.rows()).hasSize(1);
        assertThat(table.row(0)).containsEntry("Report", Cell.text("Progress review 1"));
    }

    @Test
    void one_school_can_be_shown_alone() {
        assertThat(run(Map.of("school", "Hill"), review(TODAY.minusDays(3))).rows())
                .hasSize(1);
        assertThat(run(Map.of("school", "Dale"), review(TODAY.minusDays(3))).rows())
                .isEmpty();
    }

    @Test
    void a_tutor_who_has_left_is_called_so() {
        var row = new ReportRow(
                new PersonName("Test", "Teacher"),
                Optional.of(new Urn("900001")),
                "Hill School",
                ReportKind.PROGRESS_REVIEW,
                "Progress review 1",
                TODAY.minusDays(2),
                Turn.TUTOR,
                "");

        assertThat(run(Map.of(), row).row(0)).containsEntry("Induction tutor", Cell.text("Somebody who has left"));
    }

    @Test
    void without_an_overdue_report_the_table_says_what_was_asked_and_has_no_row() {
        var table = run(Map.of("days-late", "14"));

        assertThat(table.caption()).isEqualTo("Overdue by 14 days or more");
        assertThat(table.rows()).isEmpty();
    }

    private Table run(Map<String, String> typed, ReportRow... rows) {
        var chosen = Chosen.of(report.parameters(), typed).fold(values -> values, refusals -> {
            throw new AssertionError(refusals.toString());
        });
        return report.run(new Known(List.of(rows)), chosen);
    }

    private static ReportRow review(LocalDate due) {
        return row(ReportKind.PROGRESS_REVIEW, "Progress review 1", due, Turn.TUTOR);
    }

    private static ReportRow assessment(LocalDate due) {
        return row(ReportKind.FORMAL_ASSESSMENT, "Final assessment", due, Turn.HEAD);
    }

    private static ReportRow row(ReportKind kind, String title, LocalDate due, Turn turn) {
        return new ReportRow(
                new PersonName("Test", "Teacher"),
                Optional.of(new Urn("900001")),
                "Hill School",
                kind,
                title,
                due,
                turn,
                "Tess Tutor");
    }

    private record Known(List<ReportRow> rows) implements InductionQuery {

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public List<ReportRow> unfinishedDueBefore(LocalDate day, String place) {
            return rows.stream()
                    .filter(row -> row.due().isBefore(day))
                    .filter(row -> row.school().contains(place))
                    .sorted(Comparator.comparing(ReportRow::due))
                    .toList();
        }
    }
}
