/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;
import static org.ectmanager.oracle.Worked.parsed;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** So much is served as a share of full time in so many terms. SG is statutory guidance, the rest is derived. */
@DisplayName("R20 Pro rata")
class R20ProRataTest {

    /** SG 2.30 to 2.37 for 1.0 and 0.5. */
    @ParameterizedTest(name = "{0}: {1} calendar terms, first assessment at {2}")
    @CsvSource({
        "1.0, 6, 3",
        "0.8, 15/2, 15/4",
        "0.6, 10, 5",
        "0.5, 12, 6",
        "0.4, 15, 15/2",
        "0.2, 30, 15",
    })
    void so_many_calendar_terms_make_six(String fte, String terms, String first) {
        var answer = Worked.partTime(fte).answer();

        assertThat(answer.completesOn()).isEqualTo(over(terms).toString());
        assertThat(answer.points())
                .filteredOn(point -> point.kind().equals("formal-assessment"))
                .extracting(Answer.Point::to)
                .containsExactly(over(first));
    }

    /** Derived. */
    @ParameterizedTest(name = "{0} for two terms, then {1}")
    @CsvSource({"1.0, 0.6, 2, 4, 26/3", "0.5, 1.0, 1, 5, 7"})
    void a_change_of_pattern_changes_what_is_left(
            String first, String then, String served, String remaining, String completes) {
        var answer = Worked.from("2025-09-01")
                .post("A", "2025-09-01", "2026-04-12", first)
                .open("A", "2026-04-13", then)
                .asOf(LocalDate.of(2026, 4, 12))
                .answer();

        assertThat(answer.served()).isEqualTo(parsed(served));
        assertThat(answer.remaining()).isEqualTo(parsed(remaining));
        assertThat(answer.completesOn()).isEqualTo(over(completes).toString());
    }
}
