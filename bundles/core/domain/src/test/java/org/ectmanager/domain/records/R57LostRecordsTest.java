/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R57 Data loss")
class R57LostRecordsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "2023-09-01,2024-08-31,true,lost-records.exempt",
        "2020-09-01,2021-08-31,true,lost-records.exempt",
        "2020-08-31,2021-08-31,true,lost-records.too-old",
        "2023-09-01,2024-08-30,true,lost-records.too-short",
        "2023-09-01,2024-08-31,false,lost-records.standards"
    })
    void an_appraisal_report_of_a_year_in_the_last_five_may_exempt(
            LocalDate from, LocalDate to, boolean meets, String code) {
        assertThat(new LostRecords(from, to, meets)
                        .exempt(TODAY, RuleSets.on(TODAY))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void otherwise_induction_is_served_in_full_or_reduced() {
        var found = new LostRecords(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 19), true)
                .exempt(TODAY, RuleSets.on(TODAY));
        assertThat(found.reason().sentence()).contains("in full or reduced");
    }

    @Test
    void a_report_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new LostRecords(TODAY, TODAY.minusDays(1), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
