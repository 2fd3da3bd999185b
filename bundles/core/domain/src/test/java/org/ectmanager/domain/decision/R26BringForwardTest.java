/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R26 Part-time reduction after two years")
class R26BringForwardTest {

    /** Derived. */
    @ParameterizedTest
    @CsvSource({
        "6,3.6,true,bring-forward",
        "6,3.6,false,bring-forward.consent",
        "5,3.0,true,bring-forward.too-early",
        "6,6.0,true,bring-forward.full-time"
    })
    void a_part_timer_may_end_early_after_six_calendar_terms(Terms lasted, Terms served, boolean consent, String code) {
        var rules = RuleSets.on(LocalDate.of(2025, 9, 1));
        assertThat(BringForward.check(lasted, served, consent, rules).code()).isEqualTo(code);
    }

    /** Derived: "granted -> required := served at decision", and then induction is complete. */
    @Test
    void what_is_required_is_then_what_was_served() {
        var rules = RuleSets.on(LocalDate.of(2025, 9, 1));
        var early = new Reduction(Terms.of("2.4"), ReductionReason.PART_TIME_TWO_YEARS, true);
        var length = RequiredLength.standard(rules)
                .reducedBy(early, rules)
                .fold(shorter -> shorter, refused -> RequiredLength.standard(rules));

        assertThat(length.terms()).isEqualTo(Terms.of("3.6"));
        assertThat(length.remaining(Terms.of("3.6"))).isEqualTo(Terms.NONE);
    }
}
