/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;
import static org.ectmanager.oracle.Worked.parsed;
import static org.ectmanager.oracle.Worked.rounded;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was served goes along. SG is statutory guidance, the rest is derived. */
@DisplayName("R23 Changing school")
class R23ChangingSchoolTest {

    /** Derived. */
    @Test
    void a_short_post_after_a_long_one_adds_nothing() {
        var left = over("5/2", "2026-01-05");
        var answer = Worked.from("2026-01-05")
                .post("A", LocalDate.of(2026, 1, 5), left, "1.0")
                .post("B", left.plusDays(1), over("31/10", "2026-01-05"), "1.0")
                .answer();

        assertThat(answer.served()).isEqualTo(parsed("5/2"));
    }

    /** Derived. */
    @Test
    void old_and_new_service_make_three_terms_half_a_term_into_the_new_post() {
        var left = over("5/2", "2026-01-05");
        var answer = Worked.from("2026-01-05")
                .post("A", LocalDate.of(2026, 1, 5), left, "1.0")
                .open("B", left.plusDays(1).toString(), "1.0")
                .asOf(over("7/2", "2026-01-05"))
                .answer();

        // spring 2027 has an odd number of days: half a term is over with the day after its half
        assertThat(rounded(answer.served(), 1)).isEqualTo("3.5");
        assertThat(answer.points())
                .filteredOn(point -> point.kind().equals("formal-assessment"))
                .extracting(Answer.Point::to)
                .containsExactly(over("3", "2026-01-05"));
    }
}
