/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R7 Exempt from appraisal")
class R7AppraisalTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-01,true,appraisal.exempt",
        "2025-09-01,true,appraisal.exempt",
        "2024-03-31,true,appraisal.not-said",
        "2025-09-01,false,appraisal.usual"
    })
    void a_teacher_on_induction_is_not_appraised(LocalDate day, boolean onInduction, String code) {
        assertThat(Appraisal.check(onInduction, RuleSets.on(day)).code()).isEqualTo(code);
    }
}
