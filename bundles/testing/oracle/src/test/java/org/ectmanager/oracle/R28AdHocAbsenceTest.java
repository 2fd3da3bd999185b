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

    /** Derived: statutory leave is no ad hoc absence, and with the opt-in of R29 it is added to it. */
    @ParameterizedTest(name = "{0} sick and 10 of maternity leave, {1}")
    @CsvSource({"25, UNDECIDED, 50, 0", "31, EXTEND, 62, 82"})
    void statutory_leave_does_not_count_to_the_thirty_days(String sick, Choice choice, int adHoc, int extended) {
        var part = Worked.fullTime()
                .sick(IN_PART_ONE, sick)
                .away("2026-02-23", "2026-03-06", "10", Kind.MATERNITY, choice)
                .answer()
                .parts()
                .get(0);

        assertThat(part.adHocHalves()).isEqualTo(adHoc);
        assertThat(part.extendedByHalves()).isEqualTo(extended);
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

    /** The reference's row "20 | 25 | none"; derived: 5 | 30 the other way, and 35 | 10 with what is worked off. */
    @ParameterizedTest(name = "{0} to {1}, {2} days")
    @CsvSource({
        "2026-06-23, 2026-10-05, 45, 0, 0",
        "2026-07-14, 2026-10-12, 35, 0, 60",
        "2026-06-02, 2026-09-14, 45, 90, 0",
    })
    void an_absence_over_the_end_of_a_part_counts_in_each_by_its_days(
            String from, String to, String days, int first, int second) {
        var answer = Worked.fullTime().sick(from, to, days).answer();

        assertThat(answer.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(first, second);
    }

    /** "One entry or two": the same days, the same answer. */
    @ParameterizedTest(name = "until {0} and from {1}")
    @CsvSource({"2026-07-20, 2026-09-01", "2026-07-03, 2026-07-06", "2026-09-18, 2026-09-21"})
    void it_makes_no_difference_whether_it_was_entered_as_one_or_as_two(String until, String from) {
        var one = Worked.fullTime().sick("2026-06-23", "2026-10-05", "45").answer();
        var two = Worked.fullTime()
                .sick("2026-06-23", until, days("2026-06-23", until))
                .sick(from, "2026-10-05", days(from, "2026-10-05"))
                .answer();

        assertThat(two).isEqualTo(one);
    }

    /** Part-time for half of it: 10 days in the week of five, 5 in the week of two and a half. */
    @Test
    void its_days_lie_where_the_contracts_have_them() {
        var answer = Worked.from("2025-09-01")
                .post("A", "2025-09-01", "2026-07-20", "1.0")
                .open("A", "2026-07-21", "0.5")
                .sick("2026-07-07", "2026-09-14", "15")
                .answer();

        assertThat(answer.parts()).extracting(Answer.Part::adHocHalves).containsExactly(20, 10);
    }

    /** R22: from the middle of the holidays between two posts. */
    @Test
    void of_an_absence_that_begins_between_two_posts_the_days_in_post_count() {
        var between = betweenPosts("2026-08-25");

        assertThat(between.parts()).extracting(Answer.Part::extendedByHalves).containsExactly(0, 68);
        assertThat(between).isEqualTo(betweenPosts("2026-09-01"));
    }

    private static Answer betweenPosts(String from) {
        return Worked.from("2025-09-01")
                .post("A", "2025-09-01", "2026-07-20", "1.0")
                .open("B", "2026-09-01", "1.0")
                .sick(from, "2026-10-16", "34")
                .answer();
    }

    /** R22: six school days were left of the post. */
    @Test
    void of_an_absence_that_ends_after_the_post_no_more_days_count_than_were_left_of_it() {
        var answer = Worked.from("2025-09-01")
                .post("A", "2025-09-01", "2026-03-27", "1.0")
                .open("B", "2026-09-01", "1.0")
                .sick("2026-03-20", "2026-06-01", "40")
                .answer();

        assertThat(answer.parts()).extracting(Answer.Part::adHocHalves).containsExactly(12, 0);
    }

    /** Two of 20 days, of which ten are the same, are 30. */
    @ParameterizedTest(name = "from {0}")
    @CsvSource({"2025-11-03, 40, 0", "2025-11-17, 60, 60"})
    void a_day_counts_once_however_many_absences_have_it(String from, int adHoc, int extended) {
        var to = from.equals("2025-11-03") ? "2025-11-28" : "2025-12-12";
        var part = Worked.fullTime()
                .sick("2025-11-03", "2025-11-28", "20")
                .sick(from, to, "20")
                .answer()
                .parts()
                .get(0);

        assertThat(part.adHocHalves()).isEqualTo(adHoc);
        assertThat(part.extendedByHalves()).isEqualTo(extended);
    }

    private static String days(String from, String to) {
        return Integer.toString(Worked.schoolDays(from, to));
    }
}
