/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.oracle.History.Choice;
import org.ectmanager.oracle.History.Kind;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It extends a part when the teacher wishes. SG is statutory guidance, the rest is derived. */
@DisplayName("R29 Statutory leave")
class R29StatutoryLeaveTest {

    private static final String IN_PART_ONE = "2026-01-12";

    private static final String LATER_IN_PART_ONE = "2026-01-13";

    /** Derived. In half days. */
    @ParameterizedTest(name = "{0} sick and {1} of maternity leave, {2}")
    @CsvSource({
        "25, 10, UNDECIDED, 50, 0",
        "31, 10, EXTEND, 62, 82",
        "0, 130, EXTEND, 0, 260",
        "0, 130, DO_NOT_EXTEND, 0, 0",
    })
    void statutory_leave_extends_when_the_teacher_wishes(
            String sick, String leave, Choice choice, int adHoc, int extended) {
        var part = Worked.fullTime()
                .sick(IN_PART_ONE, sick)
                .away(LATER_IN_PART_ONE, leave, Kind.MATERNITY, choice)
                .answer()
                .parts()
                .get(0);

        assertThat(part.adHocHalves()).isEqualTo(adHoc);
        assertThat(part.extendedByHalves()).isEqualTo(extended);
    }

    /** Derived: 20 days of leave in the summer of part one and 25 in the autumn of part two. */
    @Test
    void leave_over_the_end_of_a_part_extends_both_by_its_days() {
        var answer = Worked.fullTime()
                .away("2026-06-23", "2026-10-05", "45", Kind.MATERNITY, Choice.EXTEND)
                .answer();

        assertThat(answer.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(90, 0);
    }

    /** SG 3.7. */
    @Test
    void a_choice_still_to_be_made_is_warned_about() {
        var answer = Worked.fullTime()
                .away(IN_PART_ONE, "130", Kind.ADOPTION, Choice.UNDECIDED)
                .answer();

        assertThat(answer.warnings()).containsExactly("R29");
    }

    /** Derived: "AB tries to refuse -> not possible": whatever it chose, the leave extends. */
    @Test
    void no_policy_of_an_appropriate_body_refuses_it() {
        for (var number = 0; number < 16; number++) {
            var policy = new Policy(
                    (number & 1) > 0, (number & 2) > 0, (number & 4) > 0, (number & 8) > 0, 21, 14, List.of());
            var answer = Worked.fullTime()
                    .policy(policy)
                    .away(IN_PART_ONE, "130", Kind.MATERNITY, Choice.EXTEND)
                    .answer();

            assertThat(answer.parts().get(0).extendedByHalves())
                    .as("%s", policy)
                    .isEqualTo(260);
        }
    }
}
