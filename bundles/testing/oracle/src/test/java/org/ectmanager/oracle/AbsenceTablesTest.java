/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;
import static org.ectmanager.oracle.Worked.schoolDaysAfter;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.oracle.History.Choice;
import org.ectmanager.oracle.History.Kind;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stated figures of R28 to R31, asked of the oracle. SG is statutory guidance, the rest is derived. */
class AbsenceTablesTest {

    private static final String IN_PART_ONE = "2026-01-12";
    private static final String IN_PART_TWO = "2027-01-11";
    private static final Policy SCALED = new Policy(false, false, true, 21, 14, List.of());

    /** R28, SG 3.6; 29.5 is a hub's. In half days of extension. */
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

    /** R28, R29. In half days. */
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
                .away(IN_PART_ONE, leave, Kind.MATERNITY, choice)
                .answer()
                .parts()
                .get(0);

        assertThat(part.adHocHalves()).isEqualTo(adHoc);
        assertThat(part.extendedByHalves()).isEqualTo(extended);
    }

    /** R29, SG 3.7. */
    @Test
    void a_choice_still_to_be_made_is_warned_about() {
        var answer = Worked.fullTime()
                .away(IN_PART_ONE, "130", Kind.ADOPTION, Choice.UNDECIDED)
                .answer();

        assertThat(answer.warnings()).containsExactly("R29");
    }

    /** R28 b. */
    @Test
    void a_part_timers_part_is_longer_and_the_threshold_is_not_scaled() {
        var answer = Worked.partTime("0.5")
                .sick("2025-10-06", "18")
                .sick("2026-10-05", "14")
                .answer();

        assertThat(answer.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(64, 0);
    }

    /** R28 b: where the body scales it, half the days are enough for half the time. */
    @ParameterizedTest(name = "{0} days")
    @CsvSource({"14.5, 0", "15, 30"})
    void a_scaled_threshold_follows_the_share_of_full_time(String days, int extended) {
        var answer =
                Worked.partTime("0.5").sick("2025-10-06", days).policy(SCALED).answer();

        assertThat(answer.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(extended, 0);
    }

    /** R30: the 35th school day of autumn 2026. */
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

    /** R31, SG 3.6. */
    @Test
    void an_extension_moved_to_a_new_school_lasts_a_term_there() {
        var moved = Worked.from("2025-09-01")
                .post("A", "2025-09-01", over("6").toString(), "1.0")
                .open("B", "2027-09-01", "1.0")
                .sick(IN_PART_TWO, "31")
                .answer();

        assertThat(moved.completesOn()).isEqualTo(over("7").toString());
    }

    /** R31, R22. */
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
