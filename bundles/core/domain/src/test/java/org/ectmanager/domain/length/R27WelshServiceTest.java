/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SG 3.2. What was served in Wales, and how it ended there, is in R5WalesTest. */
@DisplayName("R27 Welsh service")
class R27WelshServiceTest {

    @Test
    void what_was_served_in_wales_may_be_taken_off_for_a_reason_of_its_own() {
        var rules = RuleSets.on(LocalDate.of(2025, 9, 1));
        var welsh = new Reduction(Terms.of("1.5"), ReductionReason.WELSH_INDUCTION, true);
        var six = RequiredLength.standard(rules);
        RequiredLength reduced = six.reducedBy(welsh, rules).fold(done -> done, refused -> six);

        assertThat(reduced.terms()).hasToString("4.5");
        assertThat(reduced.because()).extracting(Reason::rule).containsExactly("R19", "R27");
        assertThat(reduced.because()).extracting(Reason::guidance).containsExactly("2.30", "3.2");
    }

    @Test
    void it_is_named_so_in_web_services() {
        assertThat(ReductionReason.WELSH_INDUCTION.code()).isEqualTo("welsh-induction");
    }
}
