/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.junit.jupiter.api.Test;

/** What people are told when a plan changes. */
class PlanDifferenceTest {

    private final PlannedReport autumn = report(ReportKind.PROGRESS_REVIEW, 1, "autumn 2025", "2025-12-05");
    private final PlannedReport spring = report(ReportKind.PROGRESS_REVIEW, 2, "spring 2026", "2026-03-13");

    @Test
    void every_day_that_moved_is_told() {
        var moved = new PlannedReport(
                ReportKind.PROGRESS_REVIEW,
                1,
                false,
                new DateRange(on("2025-09-02"), on("2025-12-18")),
                on("2025-11-13"),
                on("2025-12-04"),
                "autumn 2025",
                List.of(),
                false);

        assertThat(change(autumn, moved))
                .containsExactly(
                        "Opens on 13 November 2025, was 14 November 2025.",
                        "Due on 4 December 2025, was 5 December 2025.",
                        "Period begins on 2 September 2025, was 1 September 2025.",
                        "Period ends on 18 December 2025, was 19 December 2025.");
    }

    @Test
    void an_assessment_that_becomes_the_last_one_or_is_it_no_more_is_told() {
        var assessment = report(ReportKind.FORMAL_ASSESSMENT, 2, "summer 2027", "2027-07-06");
        var last = last(assessment);

        assertThat(change(assessment, last)).containsExactly("Is now the final assessment.");
        assertThat(change(last, assessment)).containsExactly("Is no longer the final assessment.");
    }

    @Test
    void the_same_reports_differ_in_nothing() {
        assertThat(PlanDifference.between(List.of(autumn, spring), List.of(autumn, spring))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void one_report_more_or_less_or_later_is_a_difference() {
        var later = report(ReportKind.PROGRESS_REVIEW, 1, "autumn 2025", "2025-12-08");

        assertThat(PlanDifference.between(List.of(autumn), List.of(autumn, spring))
                        .isEmpty())
                .isFalse();
        assertThat(PlanDifference.between(List.of(autumn, spring), List.of(autumn))
                        .isEmpty())
                .isFalse();
        assertThat(PlanDifference.between(List.of(autumn), List.of(later)).isEmpty())
                .isFalse();
    }

    private static List<String> change(PlannedReport before, PlannedReport after) {
        return PlanDifference.between(List.of(before), List.of(after)).changed().stream()
                .flatMap(change -> change.sentences().stream())
                .toList();
    }

    private static PlannedReport last(PlannedReport report) {
        return new PlannedReport(
                report.kind(),
                report.ordinal(),
                true,
                report.period(),
                report.opens(),
                report.due(),
                report.term(),
                List.of(),
                false);
    }

    private static PlannedReport report(ReportKind kind, int ordinal, String term, String due) {
        return new PlannedReport(
                kind,
                ordinal,
                false,
                new DateRange(on(due).minusDays(95), on(due).plusDays(14)),
                on(due).minusDays(21),
                on(due),
                term,
                List.of(),
                false);
    }
}
