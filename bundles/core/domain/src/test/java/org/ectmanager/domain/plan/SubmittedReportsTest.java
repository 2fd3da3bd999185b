/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.DateRange;
import org.junit.jupiter.api.Test;

/** What was handed in stays beside what is still to come, by day. */
class SubmittedReportsTest {

    @Test
    void reports_stand_in_the_order_of_their_due_days() {
        var late = report(ReportKind.PROGRESS_REVIEW, 1, "2025-09-01", "2025-12-19", "2026-01-30");
        var next = report(ReportKind.PROGRESS_REVIEW, 2, "2026-01-05", "2026-02-13", "2026-01-28");

        assertThat(joined(List.of(late), List.of(next)))
                .extracting(PlannedReport::due)
                .containsExactly(on("2026-01-28"), on("2026-01-30"));
    }

    @Test
    void reports_due_on_one_day_stand_in_the_order_of_their_periods() {
        var first = report(ReportKind.PROGRESS_REVIEW, 1, "2025-09-01", "2025-12-19", "2026-03-13");
        var interim = report(ReportKind.INTERIM_ASSESSMENT, 1, "2026-01-05", "2026-03-27", "2026-03-13");
        var review = report(ReportKind.PROGRESS_REVIEW, 2, "2026-01-05", "2026-02-13", "2026-03-13");

        assertThat(joined(List.of(first), List.of(interim, review)))
                .extracting(report -> report.period().to())
                .containsExactly(on("2025-12-19"), on("2026-02-13"), on("2026-03-27"));
    }

    @Test
    void an_assessment_that_was_handed_in_is_not_asked_for_again_and_the_next_one_is() {
        var first = report(ReportKind.FORMAL_ASSESSMENT, 1, "2026-04-13", "2026-07-20", "2026-07-06");
        var again = report(ReportKind.FORMAL_ASSESSMENT, 1, "2026-09-01", "2026-12-18", "2026-12-04");
        var second = report(ReportKind.FORMAL_ASSESSMENT, 2, "2027-04-05", "2027-07-20", "2027-07-06");

        assertThat(joined(List.of(first), List.of(again, second))).containsExactly(first, second);
    }

    @Test
    void a_review_with_the_number_of_an_assessment_does_not_stand_for_it() {
        var review = report(ReportKind.PROGRESS_REVIEW, 1, "2025-09-01", "2025-12-19", "2025-12-05");
        var assessment = report(ReportKind.FORMAL_ASSESSMENT, 1, "2026-04-13", "2026-07-20", "2026-07-06");

        assertThat(joined(List.of(review), List.of(assessment))).containsExactly(review, assessment);
    }

    /** R32: each extension ends with an assessment of its own. */
    @Test
    void a_final_assessment_after_an_extension_is_told_from_the_one_before() {
        var first = finalAssessment(2, "2027-09-01", "2028-07-20", "2028-07-06");
        var extended = finalAssessment(3, "2028-09-01", "2028-12-19", "2028-12-05");
        var again = finalAssessment(4, "2029-01-08", "2029-04-02", "2029-03-19");

        var once = joined(List.of(first), List.of(first, extended));
        var twice = joined(once, List.of(again));

        assertThat(twice)
                .extracting(PlannedReport::title)
                .containsExactly("Final assessment", "Final assessment 2", "Final assessment 3");
    }

    private static PlannedReport finalAssessment(int ordinal, String from, String to, String due) {
        var planned = report(ReportKind.FORMAL_ASSESSMENT, ordinal, from, to, due);
        return new PlannedReport(
                planned.kind(),
                ordinal,
                true,
                planned.period(),
                planned.opens(),
                planned.due(),
                planned.term(),
                List.of(),
                false);
    }

    private static List<PlannedReport> joined(List<PlannedReport> frozen, List<PlannedReport> planned) {
        return new SubmittedReports(frozen, Calendars.worked()).joinedWith(planned);
    }

    private static PlannedReport report(ReportKind kind, int ordinal, String from, String to, String due) {
        return new PlannedReport(
                kind,
                ordinal,
                false,
                new DateRange(on(from), on(to)),
                on(due).minusDays(21),
                on(due),
                "a term",
                List.of(),
                false);
    }
}
