/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a report stands whose due day is over, while its induction runs and after. */
class ReportWordsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    private static final LocalDate LATER = DUE.plusYears(1);

    @Test
    void while_induction_runs_it_is_overdue() {
        assertThat(ReportWords.tag(report(State.OPEN), Induction.State.OPEN, LATER))
                .isEqualTo(Tag.red("Overdue"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Induction.State.class,
            names = {"LEFT", "PASSED", "FAILED"})
    void after_the_end_what_was_never_written_is_not_written_and_waits_for_nobody(Induction.State ended) {
        for (var state : List.of(State.SCHEDULED, State.OPEN, State.IN_PROGRESS)) {
            assertThat(ReportWords.tag(report(state), ended, LATER)).isEqualTo(Tag.grey("Not written"));
            assertThat(ReportWords.turn(report(state), ended)).isEqualTo("Nobody");
        }
    }

    @Test
    void after_a_decision_what_was_shared_and_not_signed_says_so() {
        assertThat(ReportWords.tag(report(State.AWAITING_HEAD), Induction.State.PASSED, LATER))
                .isEqualTo(Tag.grey("Not signed"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Induction.State.class,
            names = {"PASSED", "FAILED"})
    void after_a_decision_what_was_handed_in_and_not_accepted_waits_for_nobody(Induction.State decided) {
        assertThat(ReportWords.tag(report(State.SUBMITTED), decided, LATER)).isEqualTo(Tag.grey("Handed in"));
        assertThat(ReportWords.turn(report(State.SUBMITTED), decided)).isEqualTo("Nobody");
        assertThat(ReportWords.turn(report(State.SUBMITTED), Induction.State.LEFT))
                .isEqualTo("Appropriate body");
    }

    @Test
    void after_the_release_what_was_shared_is_still_finished() {
        assertThat(ReportWords.tag(report(State.AWAITING_HEAD), Induction.State.LEFT, LATER))
                .isEqualTo(Tag.red("Overdue"));
        assertThat(ReportWords.turn(report(State.AWAITING_HEAD), Induction.State.LEFT))
                .isEqualTo("Head teacher");
    }

    @ParameterizedTest
    @EnumSource(Induction.State.class)
    void what_was_accepted_stays_accepted(Induction.State induction) {
        assertThat(ReportWords.tag(report(State.ACCEPTED), induction, LATER)).isEqualTo(Tag.green("Accepted"));
    }

    private static Report report(State state) {
        var planned = new PlannedReport(
                ReportKind.PROGRESS_REVIEW,
                1,
                false,
                new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)),
                DUE.minusDays(21),
                DUE,
                "autumn 2026",
                List.of(),
                false);
        return new Report(
                1,
                1,
                new SchoolId(1),
                planned,
                state,
                Optional.empty(),
                Report.Content.NONE,
                Report.Course.PLAIN,
                Optional.empty(),
                1);
    }
}
