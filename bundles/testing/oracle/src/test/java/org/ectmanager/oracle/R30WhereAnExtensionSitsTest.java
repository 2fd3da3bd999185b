/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;
import static org.ectmanager.oracle.Worked.schoolDaysAfter;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** It is worked at the end of its part. SG is statutory guidance, the rest is derived. */
@DisplayName("R30 Where an absence extension sits")
class R30WhereAnExtensionSitsTest {

    private static final String IN_PART_ONE = "2026-01-12";

    /** Derived: until the 35th school day of autumn 2026. */
    @Test
    void the_days_are_worked_at_the_end_of_the_part() {
        var answer = Worked.fullTime().sick(IN_PART_ONE, "35").answer();
        var thirtyFifth = schoolDaysAfter(LocalDate.of(2026, 7, 20), 35);

        assertThat(Worked.termOf(thirtyFifth)).isEqualTo(4);
        assertThat(answer.parts()).extracting(Answer.Part::to).startsWith(thirtyFifth);
        assertThat(answer.parts()).extracting(Answer.Part::from).endsWith(thirtyFifth.plusDays(1));
        assertThat(answer.completesOn())
                .isEqualTo(schoolDaysAfter(over("6"), 35).toString());
    }

    /** The issue: so many contracted days last until so many have been worked, rounded up to a school day. */
    @Test
    void a_part_timer_works_them_off_in_more_school_days() {
        var answer = Worked.partTime("0.6").sick(IN_PART_ONE, "35").answer();

        assertThat(answer.parts()).extracting(Answer.Part::to).startsWith(schoolDaysAfter(over("5"), 59));
    }

    /** The issue: what is served stands still meanwhile. */
    @Test
    void nothing_is_served_while_they_are_worked() {
        var worked = Worked.fullTime().sick(IN_PART_ONE, "35");
        var before = worked.asOf(over("3")).answer().served();
        var after = worked.asOf(schoolDaysAfter(over("3"), 35)).answer().served();

        assertThat(before).isEqualTo(after).isEqualTo(Ratio.of(3, 1));
    }
}
