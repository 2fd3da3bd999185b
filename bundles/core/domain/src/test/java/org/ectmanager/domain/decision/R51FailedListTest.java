/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R51 Failed list")
class R51FailedListTest {

    private static final AppealWindow WINDOW = CLOCKS.appeal(LocalDate.of(2025, 7, 28));
    private static final LocalDate LATER = LocalDate.of(2025, 10, 1);

    @ParameterizedTest
    @CsvSource({"2025-08-26,failed-list.wait", "2025-08-27,failed-list.wait", "2025-08-28,failed-list.time-over"})
    void nobody_is_listed_before_the_time_to_appeal_is_over_by_both_readings(LocalDate today, String code) {
        assertThat(list(new Appeal.None(), today)).isEqualTo(code);
    }

    @Test
    void nor_while_an_appeal_runs() {
        assertThat(list(new Appeal.Pending(LocalDate.of(2025, 8, 20)), LATER)).isEqualTo("failed-list.appeal");
    }

    @ParameterizedTest
    @CsvSource({"DISMISSED,failed-list.dismissed", "ALLOWED,failed-list.not-failed", "EXTENDED,failed-list.not-failed"})
    void an_appeal_that_is_dismissed_leads_to_the_list(AppealOutcome outcome, String code) {
        assertThat(list(new Appeal.Decided(outcome, LATER), LATER)).isEqualTo(code);
    }

    private static String list(Appeal appeal, LocalDate today) {
        return new AfterFailing(WINDOW, appeal).mayBeListed(today).code();
    }
}
