/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.department.Report.Action;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R55 Reporting to the Department")
class R55ReportTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 7, 25);
    private static final StatutoryClocks CLOCKS =
            new StatutoryClocks(WorkingDays.ofEnglandAndWales(), RuleSets.on(DECIDED));

    @ParameterizedTest
    @CsvSource({"STARTED,CLAIM", "LEFT,RELEASE", "COMPLETED,PASS", "FAILED,FAIL", "EXTENDED,EXTENSION"})
    void who_started_left_completed_failed_or_was_extended_is_recorded(Report report, Action action) {
        assertThat(report.action()).isEqualTo(action);
    }

    @ParameterizedTest
    @CsvSource({"FAILED,2025-07-29", "EXTENDED,2025-07-29", "COMPLETED,usual", "STARTED,usual", "LEFT,usual"})
    void a_fail_is_reported_within_three_working_days(Report report, String by) {
        assertThat(report.by(DECIDED, CLOCKS)
                        .map(Deadline::lastDay)
                        .map(LocalDate::toString)
                        .orElse("usual"))
                .isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-17,portal", "2025-02-18,Record inductions"})
    void it_goes_through_the_departments_service_since_february_2025(LocalDate day, String way) {
        assertThat(Report.STARTED.because(RuleSets.on(day)).sentence()).contains(way);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED,2025-06-23,false",
        "COMPLETED,2025-06-24,true",
        "LEFT,2025-06-24,true",
        "STARTED,2025-07-31,false",
        "STARTED,2025-08-01,true",
        "FAILED,2026-09-01,false",
        "EXTENDED,2026-09-01,false"
    })
    void files_carry_outcomes_and_claims_but_never_a_fail(Report report, LocalDate day, boolean file) {
        assertThat(report.canBeInFile(RuleSets.on(day))).isEqualTo(file);
    }

    @Test
    void the_programme_is_reported_with_the_start() {
        assertThat(Report.STARTED.because(RuleSets.on(DECIDED)).sentence()).contains("programme");
    }
}
