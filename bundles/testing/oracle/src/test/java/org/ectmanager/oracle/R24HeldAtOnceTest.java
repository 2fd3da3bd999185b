/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.parsed;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts at once are added up. SG is statutory guidance, the rest is derived. */
@DisplayName("R24 Two institutions at once")
class R24HeldAtOnceTest {

    /** SG 3.16. */
    @ParameterizedTest(name = "the second post ends on {0}")
    @CsvSource({"2025-12-19, 4/5", "2025-10-24, 2/5"})
    void posts_held_at_once_add_up_if_each_lasts_a_term(String secondEnds, String served) {
        var answer = Worked.from("2025-09-01")
                .post("A", "2025-09-01", "2025-12-19", "0.4")
                .post("B", "2025-09-01", secondEnds, "0.4")
                .answer();

        assertThat(answer.served()).isEqualTo(parsed(served));
    }
}
