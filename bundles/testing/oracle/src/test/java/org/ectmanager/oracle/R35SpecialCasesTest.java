/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.terms;

import java.util.List;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Joining half-way, and a review beside an assessment. SG is statutory guidance, the rest is derived. */
@DisplayName("R35 Special cases of review points")
class R35SpecialCasesTest {

    private static final Policy SAME_TERM = new Policy(false, true, false, false, 21, 14, List.of());

    /** SG 2.49; b, in both readings, derived. */
    @Test
    void a_part_timers_review_near_an_assessment_falls_away() {
        var literal = Worked.partTime("0.8").answer();
        var sameTerm = Worked.partTime("0.8").policy(SAME_TERM).answer();

        assertThat(terms(literal, "progress-review")).containsExactly(1, 2, 5, 6);
        assertThat(terms(sameTerm, "progress-review")).containsExactly(1, 2, 3, 5, 6, 7);
    }

    /** SG 2.49; a, derived. */
    @Test
    void whoever_joins_half_way_has_a_first_review_by_half_way_through_the_next_term() {
        var first = Worked.from("2025-11-03")
                .open("A", "2025-11-03", "1.0")
                .answer()
                .points()
                .get(0);

        assertThat(first.kind()).isEqualTo("progress-review");
        assertThat(first.from()).isEqualTo("2025-11-03");
        assertThat(first.to()).isEqualTo("2026-02-13");
    }
}
