/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;
import static org.ectmanager.domain.decision.Cases.DECISIONS;
import static org.ectmanager.domain.decision.Cases.obstacles;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R46 Decision of the appropriate body")
class R46DecisionTest {

    /** Derived: the table of R60. */
    @ParameterizedTest
    @CsvSource({"2025-06-30,2025-07-25", "2025-08-01,2025-08-29", "2025-08-02,2025-09-01", "2025-12-15,2026-01-14"})
    void it_is_made_within_twenty_working_days_beginning_with_the_recommendation(LocalDate received, LocalDate last) {
        assertThat(CLOCKS.decision(received).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-25,0", "2025-07-26,1"})
    void a_late_one_is_still_a_decision_but_warned_about(LocalDate today, int warnings) {
        var findings = DECISIONS.toDecide(Cases.recommended(true), today);
        assertThat(obstacles(findings)).isEmpty();
        assertThat(findings).filteredOn(Finding.Warning.class::isInstance).hasSize(warnings);
    }

    /** Project rule. */
    @Test
    void it_is_not_made_before_the_teacher_was_heard() {
        assertThat(obstacles(DECISIONS.toDecide(Cases.recommended(false), Cases.RECEIVED)))
                .isEqualTo("decision.not-heard");
    }

    @Test
    void it_is_a_pass_a_fail_or_an_extension_and_all_but_a_pass_can_be_appealed_against() {
        assertThat(new Decision.Pass().isAppealable()).isFalse();
        assertThat(new Decision.Fail().isAppealable()).isTrue();
        assertThat(new Decision.Extend(new AgreedExtension(Terms.ONE)).isAppealable())
                .isTrue();
    }
}
