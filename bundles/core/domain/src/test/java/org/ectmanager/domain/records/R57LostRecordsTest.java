/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
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
        "2020-08-31,2021-08-30,true,lost-records.too-old",
        "2019-09-01,2021-08-31,true,lost-records.exempt",
        "2019-09-01,2021-08-30,true,lost-records.too-old",
        "2024-10-01,2025-12-31,true,lost-records.too-old",
        "2024-02-29,2025-02-27,true,lost-records.too-short",
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
    void before_the_standards_are_judged_a_report_of_such_days_is_for_the_appropriate_body_to_decide_on() {
        var shown = new LostRecords(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31), false)
                .shown(TODAY, RuleSets.on(TODAY));
        assertThat(shown).isInstanceOf(Finding.Warning.class);
        assertThat(shown.reason().sentence())
                .startsWith("The appraisal report covers 1 September 2023 to 31 August 2024")
                .contains("The appropriate body decides")
                .endsWith("in full or reduced.");
        assertThat(new LostRecords(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 19), true)
                        .shown(TODAY, RuleSets.on(TODAY))
                        .code())
                .isEqualTo("lost-records.too-short");
    }

    @Test
    void a_report_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new LostRecords(TODAY, TODAY.minusDays(1), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
