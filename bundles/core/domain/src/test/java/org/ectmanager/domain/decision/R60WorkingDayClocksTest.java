/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.calendar.WorkingDays;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks by themselves; how working days are counted is in WorkingDaysTest. */
@DisplayName("R60 Working-day arithmetic")
class R60WorkingDayClocksTest {

    private final StatutoryClocks clocks =
            new StatutoryClocks(WorkingDays.ofEnglandAndWales(), RuleSets.on(LocalDate.of(2025, 9, 1)));

    /** Derived, with the bank holidays of 2025 and 2026. */
    @ParameterizedTest
    @CsvSource({
        "R44,2025-07-18,2025-07-31",
        "R44,2025-12-19,2026-01-06",
        "R45,2025-06-30,2025-07-11",
        "R46,2025-06-30,2025-07-25",
        "R46,2025-08-01,2025-08-29",
        "R46,2025-08-02,2025-09-01",
        "R46,2025-12-15,2026-01-14",
        "R47,2025-04-17,2025-04-23",
        "R47,2025-07-25,2025-07-29",
        "R50,2025-08-27,2025-09-09",
        "R49,2025-06-30,2025-07-25"
    })
    void each_clock_ends_on_its_day_and_says_why(String rule, LocalDate beginning, LocalDate last) {
        var deadline = deadline(rule, beginning);
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.because().rule()).isEqualTo(rule);
        assertThat(deadline.because().sentence()).contains(Reason.day(beginning), Reason.day(last));
        assertThat(deadline.isPastOn(last)).isFalse();
        assertThat(deadline.isPastOn(last.plusDays(1))).isTrue();
    }

    private Deadline deadline(String rule, LocalDate beginning) {
        return switch (rule) {
            case "R44" -> clocks.recommendation(beginning);
            case "R45" -> clocks.representations(beginning);
            case "R46" -> clocks.decision(beginning);
            case "R47" -> clocks.notices(beginning);
            case "R49" -> clocks.replyToAppeal(beginning);
            default -> clocks.dismissal(beginning);
        };
    }
}
