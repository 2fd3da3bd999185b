/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When absence extends a part, and by how much. SG is statutory guidance, the rest is derived. */
@DisplayName("R28 Automatic extension for ad hoc absence")
class R28AdHocAbsenceTest {

    private static final String IN_PART_ONE = "2026-01-12";

    private static final String IN_PART_TWO = "2027-01-11";

    private static final Policy SCALED = new Policy(false, false, true, false, 21, 14, List.of());

    /** SG 3.6; 29.5 is a hub's. In half days of extension. */
    @ParameterizedTest(name = "{0} days in part one, {1} in part two")
    @CsvSource({
        "29, 0, 0, 0",
        "29.5, 0, 0, 0",
        "30, 0, 60, 0",
        "42, 0, 84, 0",
        "20, 25, 0, 0",
        "30, 29, 60, 0",
    })
    void thirty_days_in_a_part_extend_it_by_all_of_them(String one, String two, int first, int second) {
        var answer =
                Worked.fullTime().sick(IN_PART_ONE, one).sick(IN_PART_TWO, two).answer();

        assertThat(answer.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(first, second);
    }

    /** Derived; b: the literal reading. */
    @Test
    void a_part_timers_part_is_longer_and_the_threshold_is_not_scaled() {
        var answer = Worked.partTime("0.5")
                .sick("2025-10-06", "18")
                .sick("2026-10-05", "14")
                .answer();

        assertThat(answer.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(64, 0);
    }

    /** Derived; b: where the body scales it, half the days are enough for half the time. */
    @ParameterizedTest(name = "{0} days")
    @CsvSource({"14.5, 0", "15, 30"})
    void a_scaled_threshold_follows_the_share_of_full_time(String days, int extended) {
        var answer =
                Worked.partTime("0.5").sick("2025-10-06", days).policy(SCALED).answer();

        assertThat(answer.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(extended, 0);
    }
}
