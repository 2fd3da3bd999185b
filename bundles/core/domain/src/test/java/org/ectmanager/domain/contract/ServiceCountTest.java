/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceCountTest {

    private static final SchoolId A = new SchoolId(1);
    private static final SchoolId B = new SchoolId(2);
    private static final Fte HALF = Fte.of("0.5");

    private final TermCalendar calendar = Calendars.worked().reaching(on("2025-09-01"), on("2028-08-31"));
    private final RuleSet rules = RuleSets.on(on("2025-09-01"));

    /** The table of R21. */
    @ParameterizedTest
    @CsvSource({
        "2025-11-03,2026-03-27,1.0,1.5,1.4",
        "2025-09-01,2025-12-19,1.0,1.0,1.2",
        "2025-09-01,2025-12-19,0.6,0.6,0.7"
    })
    void the_two_methods_differ(String from, String to, String fte, String byTerm, String bySixtyFive) {
        var history = ContractHistory.of(Contract.until(A, on(from), on(to), Fte.of(fte)));
        assertThat(count(DayMethod.TERM_FRACTION, history, to).terms()).hasToString(byTerm);
        assertThat(count(DayMethod.SIXTY_FIVE_DAYS, history, to).terms()).hasToString(bySixtyFive);
    }

    @Test
    void the_method_is_kept_and_the_figures_are_told() {
        var served = count(
                DayMethod.SIXTY_FIVE_DAYS, ContractHistory.of(Contract.open(A, on("2025-09-01"), HALF)), "2025-12-19");
        assertThat(served.method()).isEqualTo(DayMethod.SIXTY_FIVE_DAYS);
        assertThat(served.because()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("R20");
            assertThat(reason.sentence()).contains("75 school days", "65", "0.5769");
        });
    }

    /** The table of R22. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-01,2026-06-04,1.0,2.5",
        "2025-09-01,2026-06-04,0.5,1.3",
        "2025-09-01,2025-12-19,0.5,0.5",
        "2025-11-03,2026-02-06,1.0,0.0",
        "2025-11-03,2026-02-13,1.0,1.0",
        "2025-11-03,2026-02-13,0.2,0.2"
    })
    void a_post_counts_from_one_calendar_term(String from, String to, String fte, String served) {
        var history = ContractHistory.of(Contract.until(A, on(from), on(to), Fte.of(fte)));
        assertThat(count(history, to).terms()).hasToString(served);
    }

    @Test
    void two_posts_of_less_than_a_term_at_different_schools_do_not_count() {
        var history = ContractHistory.of(
                Contract.until(A, on("2025-09-01"), on("2025-11-07"), Fte.FULL_TIME),
                Contract.until(B, on("2025-11-10"), on("2026-02-06"), Fte.FULL_TIME));
        var served = count(history, "2026-02-06");
        assertThat(served.terms()).isEqualTo(Terms.NONE);
        assertThat(served.warnings()).extracting(Reason::rule).containsExactly("R22", "R22");
    }

    @Test
    void the_same_two_posts_at_one_school_count_as_one_employment() {
        var history = ContractHistory.of(
                Contract.until(A, on("2025-09-01"), on("2025-11-07"), Fte.FULL_TIME),
                Contract.until(A, on("2025-11-10"), on("2026-02-06"), HALF));
        assertThat(history.employments(calendar)).hasSize(1);
        assertThat(count(history, "2026-02-06").terms().isNone()).isFalse();
    }

    @Test
    void the_summer_holidays_do_not_break_an_employment_but_a_missed_term_does() {
        var gone = Contract.until(A, on("2025-09-01"), on("2026-07-20"), Fte.FULL_TIME);
        var september = Contract.open(A, on("2026-09-01"), Fte.FULL_TIME);
        var january = Contract.open(A, on("2027-01-04"), Fte.FULL_TIME);
        assertThat(ContractHistory.of(gone, september).employments(calendar)).hasSize(1);
        assertThat(ContractHistory.of(gone, january).employments(calendar)).hasSize(2);
    }

    @Test
    void a_running_post_counts_for_the_time_being_and_warns_until_it_has_lasted_a_term() {
        var history = ContractHistory.of(Contract.open(A, on("2025-09-01"), Fte.FULL_TIME));
        var early = count(history, "2025-10-24");
        assertThat(early.terms()).isEqualTo(Terms.of(40, 75));
        assertThat(early.warnings()).extracting(Reason::rule).containsExactly("R22");
        assertThat(count(history, "2025-12-19").warnings()).isEmpty();
    }

    @Test
    void time_at_the_old_school_is_kept_and_a_short_next_post_adds_nothing() {
        var old = Contract.until(A, on("2025-09-01"), on("2026-06-04"), Fte.FULL_TIME);
        var shortPost = Contract.until(B, on("2026-09-01"), on("2026-10-23"), Fte.FULL_TIME);
        assertThat(count(ContractHistory.of(old, shortPost), "2026-10-23").terms())
                .hasToString("2.5");
        var longPost = Contract.until(B, on("2026-09-01"), on("2026-12-18"), Fte.FULL_TIME);
        assertThat(count(ContractHistory.of(old, longPost), "2026-12-18").terms())
                .hasToString("3.5");
    }

    @Test
    void posts_at_two_schools_are_added_up() {
        var history = ContractHistory.of(
                Contract.open(A, on("2025-09-01"), Fte.of("0.4")), Contract.open(B, on("2025-09-01"), Fte.of("0.4")));
        assertThat(count(history, "2025-12-19").terms()).isEqualTo(Terms.of("0.8"));
    }

    @Test
    void of_two_posts_the_one_that_lasts_half_a_term_does_not_count() {
        var history = ContractHistory.of(
                Contract.open(A, on("2025-09-01"), Fte.of("0.4")),
                Contract.until(B, on("2025-09-01"), on("2025-10-24"), Fte.of("0.4")));
        assertThat(count(history, "2025-12-19").terms()).isEqualTo(Terms.of("0.4"));
    }

    @Test
    void nobody_serves_more_than_one_term_in_a_term() {
        var history = ContractHistory.of(
                Contract.open(A, on("2025-09-01"), Fte.of("0.8")), Contract.open(B, on("2025-09-01"), Fte.of("0.8")));
        assertThat(count(history, "2025-12-19").terms()).isEqualTo(Terms.ONE);
    }

    @Test
    void cutting_a_history_anywhere_never_changes_what_was_served() {
        var whole = ContractHistory.of(Contract.open(A, on("2025-09-01"), Fte.of("0.6")));
        var end = on("2026-07-20");
        for (LocalDate cut = on("2025-09-01"); cut.isBefore(end); cut = cut.plusDays(1)) {
            var parts = ContractHistory.of(
                    Contract.until(A, on("2025-09-01"), cut, Fte.of("0.6")),
                    Contract.open(A, cut.plusDays(1), Fte.of("0.6")));
            assertThat(count(parts, "2026-07-20").terms())
                    .isEqualTo(count(whole, "2026-07-20").terms());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.6,2025-09-01,2025-12-19,45",
        "1.0,2025-09-01,2025-12-19,75",
        "1.0,2025-11-03,2026-01-09,40",
        "0.5,2025-12-20,2026-01-04,0"
    })
    void days_served_are_contracted_days(String fte, String from, String to, long days) {
        var history = ContractHistory.of(Contract.open(A, on("2025-09-01"), Fte.of(fte)));
        var timeline = ServiceTimeline.of(history, calendar, DayMethod.TERM_FRACTION, rules);
        assertThat(timeline.contractedDays(new DateRange(on(from), on(to)))).isEqualTo(Fraction.of(days));
    }

    /** The table of R17. */
    @ParameterizedTest
    @CsvSource({"1.0,1,20.25", "1.0,2,21.375", "0.6,1,12.15", "0.6,2,12.825"})
    void the_timetable_is_reduced(String fte, int part, String hours) {
        var limit = TimetableLimit.of(new BigDecimal("22.5"), Fte.of(fte), part, rules);
        assertThat(limit.hours()).isEqualByComparingTo(hours);
        assertThat(limit.reason().sentence()).contains(hours, "22.5");
    }

    private ServedTerms count(ContractHistory history, String asOf) {
        return count(DayMethod.TERM_FRACTION, history, asOf);
    }

    private ServedTerms count(DayMethod method, ContractHistory history, String asOf) {
        return new ServiceCount(calendar, method, rules).asOf(on(asOf), history);
    }
}
