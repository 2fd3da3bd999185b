/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;
import static org.ectmanager.oracle.Worked.parsed;
import static org.ectmanager.oracle.Worked.rounded;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stated figures of R20 to R25 and R32, asked of the oracle. SG is statutory guidance, the rest is derived. */
class LengthTablesTest {

    private static final Policy SIXTY_FIVE = new Policy(true, false, false, 21, 14, List.of());

    /** R20, SG 2.30 to 2.37 for 1.0 and 0.5. */
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

    /** R20. */
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

    /** R21: per-term fraction, then the 65-day method. */
    @ParameterizedTest(name = "{0} to {1} at {2}")
    @CsvSource({
        "2025-11-03, 2026-03-27, 1.0, 22/15, 1.5, 18/13, 1.4",
        "2025-09-01, 2025-12-19, 1.0, 1,     1.0, 15/13, 1.2",
        "2025-09-01, 2025-12-19, 0.6, 0.6,   0.6, 9/13,  0.7",
    })
    void both_methods_give_the_stated_figures(
            String from, String to, String fte, String fraction, String shown, String byDays, String shownByDays) {
        var usual = Worked.from(from).post("A", from, to, fte).answer();
        var other =
                Worked.from(from).post("A", from, to, fte).policy(SIXTY_FIVE).answer();

        assertThat(usual.served()).isEqualTo(parsed(fraction));
        assertThat(rounded(usual.served(), 1)).isEqualTo(shown);
        assertThat(other.served()).isEqualTo(parsed(byDays));
        assertThat(rounded(other.served(), 1)).isEqualTo(shownByDays);
    }

    /** R22, SG 2.34. Autumn 2026 has an even number of days. */
    @ParameterizedTest(name = "two and a half terms at {0}")
    @CsvSource({"1.0, 5/2, 7/2", "0.5, 5/4, 19/4"})
    void after_the_first_term_any_length_counts(String fte, String served, String remaining) {
        var answer = Worked.from("2026-01-05")
                .post("A", LocalDate.of(2026, 1, 5), over("5/2", "2026-01-05"), fte)
                .answer();

        assertThat(answer.served()).isEqualTo(parsed(served));
        assertThat(answer.remaining()).isEqualTo(parsed(remaining));
    }

    /** R22. */
    @ParameterizedTest(name = "{2} from {0} to {1}")
    @CsvSource({
        "2025-09-01, 2025-12-19, 0.5, 1/2",
        "2025-11-03, 2026-02-06, 1.0, 0",
        "2025-11-03, 2026-02-13, 1.0, 167/165",
    })
    void a_post_counts_from_one_calendar_term(String from, String to, String fte, String served) {
        assertThat(Worked.from(from).post("A", from, to, fte).answer().served()).isEqualTo(parsed(served));
    }

    @Test
    void two_short_posts_at_two_schools_count_nothing() {
        var answer = Worked.from("2025-09-01")
                .post("A", LocalDate.of(2025, 9, 1), over("3/5"), "1.0")
                .post("B", over("3/5").plusDays(1), over("6/5"), "1.0")
                .answer();

        assertThat(answer.served()).isEqualTo(Ratio.ZERO);
        assertThat(answer.points()).isEmpty();
        assertThat(answer.warnings()).containsExactly("R22", "R23");
    }

    /** R23. */
    @Test
    void a_short_post_after_a_long_one_adds_nothing() {
        var left = over("5/2", "2026-01-05");
        var answer = Worked.from("2026-01-05")
                .post("A", LocalDate.of(2026, 1, 5), left, "1.0")
                .post("B", left.plusDays(1), over("31/10", "2026-01-05"), "1.0")
                .answer();

        assertThat(answer.served()).isEqualTo(parsed("5/2"));
    }

    /** R23. */
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

    /** R24, SG 3.16. */
    @ParameterizedTest(name = "the second post ends on {0}")
    @CsvSource({"2025-12-19, 4/5", "2025-10-24, 2/5"})
    void posts_held_at_once_add_up_if_each_lasts_a_term(String secondEnds, String served) {
        var answer = Worked.from("2025-09-01")
                .post("A", "2025-09-01", "2025-12-19", "0.4")
                .post("B", "2025-09-01", secondEnds, "0.4")
                .answer();

        assertThat(answer.served()).isEqualTo(parsed(served));
    }

    /** R32, DfE test. */
    @ParameterizedTest(name = "served as of {0}")
    @CsvSource({"2025-08-31, 0", "2026-03-27, 2"})
    void extensions_of_the_body_add_to_what_is_required(LocalDate asOf, String served) {
        var answer = Worked.fullTime().more("2", "1.1").asOf(asOf).answer();

        assertThat(answer.required()).isEqualTo(parsed("9.1"));
        assertThat(answer.served()).isEqualTo(parsed(served));
    }
}
