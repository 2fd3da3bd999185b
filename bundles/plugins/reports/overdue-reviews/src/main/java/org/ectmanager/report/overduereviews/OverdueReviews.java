/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.report.overduereviews;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.report.Chosen;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.Parameter;
import org.ectmanager.spi.report.Parameter.OneOf;
import org.ectmanager.spi.report.Parameter.WholeNumber;
import org.ectmanager.spi.report.Parameter.Words;
import org.ectmanager.spi.report.ReportPlugin;
import org.ectmanager.spi.report.ReportProfile;
import org.ectmanager.spi.report.ReportRow;
import org.ectmanager.spi.report.Table;
import org.ectmanager.spi.report.Table.Cell;
import org.ectmanager.spi.report.Table.Column;
import org.ectmanager.spi.report.Table.Type;
import org.osgi.annotation.bundle.Header;
import org.osgi.service.component.annotations.Component;

/** Reviews and assessments that are late: where, whose, since when, and who has to act. */
@Header(name = "ECT-Manager-Plugin", value = "report;id=overdue-reviews")
@Component
public final class OverdueReviews implements ReportPlugin {

    private static final String LATE = "days-late";
    private static final String SCHOOL = "school";
    private static final String KIND = "kind";
    private static final String REVIEWS = "reviews";
    private static final String ASSESSMENTS = "assessments";

    private static final List<Column> COLUMNS = List.of(
            new Column("School", Type.TEXT),
            new Column("URN", Type.TEXT),
            new Column("Early career teacher", Type.TEXT),
            new Column("Report", Type.TEXT),
            new Column("Due", Type.DAY),
            new Column("Days overdue", Type.NUMBER),
            new Column("Waiting for", Type.TEXT),
            new Column("Induction tutor", Type.TEXT));

    @Override
    public ReportProfile profile() {
        return new ReportProfile(
                "overdue-reviews",
                "Overdue reviews and assessments",
                "Reports that are past their due date, the longest overdue first, and whose turn it is");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Words(
                        SCHOOL, "Which school?", "Its URN or a part of its name. Leave it empty for all schools", 100),
                new WholeNumber(LATE, "Overdue by at least how many days?", 1, 365, 1),
                new OneOf(
                        KIND,
                        "Which reports?",
                        List.of(
                                new OneOf.Choice("all", "All"),
                                new OneOf.Choice(REVIEWS, "Progress reviews"),
                                new OneOf.Choice(ASSESSMENTS, "Assessments"))));
    }

    @Override
    public Table run(InductionQuery query, Chosen chosen) {
        var today = query.today();
        var days = chosen.number(LATE);
        var rows = query.unfinishedDueBefore(today.minusDays(days - 1L), chosen.text(SCHOOL)).stream()
                .filter(row -> isOf(chosen.text(KIND), row))
                .map(row -> cells(row, today))
                .toList();
        return new Table("Overdue by " + (days == 1 ? "a day" : days + " days") + " or more", COLUMNS, rows);
    }

    private static boolean isOf(String kind, ReportRow row) {
        var review = row.kind() == ReportKind.PROGRESS_REVIEW;
        return switch (kind) {
            case REVIEWS -> review;
            case ASSESSMENTS -> !review;
            default -> true;
        };
    }

    private static List<Cell> cells(ReportRow row, LocalDate today) {
        return List.of(
                Cell.text(row.school()),
                Cell.text(row.urn().map(Urn::digits).orElse("")),
                Cell.text(row.ect().full()),
                Cell.text(row.title()),
                Cell.day(row.due()),
                Cell.number(DAYS.between(row.due(), today)),
                Cell.text(row.turn().title()),
                Cell.text(row.tutor().isEmpty() ? "Somebody who has left" : row.tutor()));
    }
}
