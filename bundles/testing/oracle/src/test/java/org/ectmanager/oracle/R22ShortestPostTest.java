/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;
import static org.ectmanager.oracle.Worked.parsed;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which length on a post counts. SG is statutory guidance, the rest is derived. */
@DisplayName("R22 Minimum countable period")
class R22ShortestPostTest {

    /** SG 2.34. Autumn 2026 has an even number of days. */
    @ParameterizedTest(name = "two and a half terms at {0}")
    @CsvSource({"1.0, 5/2, 7/2", "0.5, 5/4, 19/4"})
    void after_the_first_term_any_length_counts(String fte, String served, String remaining) {
        var answer = Worked.from("2026-01-05")
                .post("A", LocalDate.of(2026, 1, 5), over("5/2", "2026-01-05"), fte)
                .answer();

        assertThat(answer.served()).isEqualTo(parsed(served));
        assertThat(answer.remaining()).isEqualTo(parsed(remaining));
    }

    /** Derived. */
    @ParameterizedTest(name = "{2} from {0} to {1}")
    @CsvSource({
        "2025-09-01, 2025-12-19, 0.5, 1/2",
        "2025-11-03, 2026-02-06, 1.0, 0",
        "2025-11-03, 2026-02-13, 1.0, 167/165",
    })
    void a_post_counts_from_one_calendar_term(String from, String to, String fte, String served) {
        assertThat(Worked.from(from).post("A", from, to, fte).answer().served()).isEqualTo(parsed(served));
    }

    /** Derived: supply of a term in which induction starts when it is made longer (R16), and stays or does not. */
    @ParameterizedTest(name = "supply until {0}")
    @CsvSource({"2025-12-19, 0", "2026-01-23, 0", "2026-02-13, 956/825"})
    void what_is_left_of_a_post_when_induction_starts_is_measured_alone(String to, String served) {
        var answer =
                Worked.from("2025-10-10").post("A", "2025-09-01", to, "1.0").answer();

        assertThat(answer.served()).isEqualTo(parsed(served));
    }

    @Test
    void two_short_posts_at_two_schools_count_nothing() {
        var answer = Worked.from("2025-09-01")
                .post("A", LocalDate.of(2025, 9, 1), over("3/5"), "1.0")
                .post("B", over("3/5").plusDays(1), over("6/5"), "1.0")
                .answer();

        assertThat(answer.served()).isEqualTo(Ratio.ZERO);
        assertThat(answer.points()).isEmpty();
        assertThat(answer.warnings()).containsExactly("R22", "R22", "R23");
    }
}
