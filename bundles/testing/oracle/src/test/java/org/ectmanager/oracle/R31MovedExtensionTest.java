/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;
import static org.ectmanager.oracle.Worked.schoolDaysAfter;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An extension served elsewhere lasts a term there. SG is statutory guidance, the rest is derived. */
@DisplayName("R31 Extension in a new school")
class R31MovedExtensionTest {

    private static final String IN_PART_TWO = "2027-01-11";

    /** SG 3.6. */
    @Test
    void an_extension_moved_to_a_new_school_lasts_a_term_there() {
        var moved = Worked.from("2025-09-01")
                .post("A", "2025-09-01", over("6").toString(), "1.0")
                .open("B", "2027-09-01", "1.0")
                .sick(IN_PART_TWO, "31")
                .answer();

        assertThat(moved.completesOn()).isEqualTo(over("7").toString());
    }

    /** R22. */
    @Test
    void a_new_post_of_thirty_one_days_does_not_count() {
        var moved = Worked.from("2025-09-01")
                .post("A", "2025-09-01", over("6").toString(), "1.0")
                .post("B", LocalDate.of(2027, 9, 1), schoolDaysAfter(over("6"), 31), "1.0")
                .sick(IN_PART_TWO, "31")
                .answer();

        assertThat(moved.completesOn()).isEqualTo("never");
    }
}
