/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.math.BigDecimal;
import java.util.List;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a history of contracts says of itself (R20, R22, R24). */
class ContractHistoryTest {

    private static final SchoolId A = new SchoolId(1);
    private static final SchoolId B = new SchoolId(2);
    private static final Fte HALF = Fte.of("0.5");

    private final Contract autumn = Contract.until(A, on("2025-09-01"), on("2025-12-19"), HALF);
    private final Contract open = Contract.open(B, on("2025-11-03"), Fte.of("0.6"));

    @Test
    void a_history_ends_with_its_latest_last_day() {
        var longer = Contract.until(B, on("2025-09-01"), on("2026-03-27"), HALF);

        assertThat(ContractHistory.of(longer, autumn).endsOn()).hasValue(on("2026-03-27"));
    }

    @Test
    void a_history_with_a_contract_without_an_end_has_none() {
        assertThat(ContractHistory.of(autumn, open).endsOn()).isEmpty();
        assertThat(ContractHistory.of().endsOn()).isEmpty();
    }

    /** R26: what counts is how long it lasted. */
    @ParameterizedTest(name = "up to {0}")
    @CsvSource({"2025-12-19,1", "2026-01-02,1", "2026-03-27,2", "2026-07-20,3"})
    void calendar_terms_are_counted_once_whatever_the_full_time_equivalent(String upTo, Terms lasted) {
        var history = ContractHistory.of(autumn, open);

        assertThat(history.calendarTerms(Calendars.worked(), on(upTo))).isEqualTo(lasted);
    }

    @Test
    void terms_without_a_post_are_no_calendar_terms_of_it() {
        var summer = Contract.open(A, on("2026-04-13"), HALF);

        assertThat(ContractHistory.of(autumn, summer).calendarTerms(Calendars.worked(), on("2026-07-20")))
                .isEqualTo(Terms.of(2));
    }

    @Test
    void posts_at_once_come_to_more_than_full_time_from_the_day_on_which_both_run() {
        assertThat(ContractHistory.of(autumn, open).overFullTimeFrom()).hasValue(on("2025-11-03"));
    }

    @Test
    void exactly_full_time_is_not_too_much() {
        var rest = Contract.open(B, on("2025-11-03"), HALF);

        assertThat(ContractHistory.of(autumn, rest).overFullTimeFrom()).isEmpty();
    }

    @ParameterizedTest(name = "the next post begins on {0}")
    @CsvSource({"2026-12-20,''", "2026-12-21,2025-12-20", "2030-01-07,2025-12-20"})
    void more_than_a_year_between_posts_is_a_break_of_years(String next, String gap) {
        var later = Contract.open(B, on(next), HALF);
        var gaps = ContractHistory.of(autumn, later).yearsWithout(on("2025-09-01"));

        assertThat(gaps).extracting(days -> days.from().toString()).isEqualTo(gap.isEmpty() ? List.of() : List.of(gap));
        assertThat(gaps).allSatisfy(days -> assertThat(days.to()).isEqualTo(on(next).minusDays(1)));
    }

    @Test
    void years_before_the_first_post_are_a_break_as_well_and_posts_held_meanwhile_end_it() {
        assertThat(ContractHistory.of(open).yearsWithout(on("2020-09-01")))
                .containsExactly(new DateRange(on("2020-09-01"), on("2025-11-02")));
        assertThat(ContractHistory.of(autumn, open, Contract.open(A, on("2030-09-02"), HALF))
                        .yearsWithout(on("2025-09-01")))
                .isEmpty();
    }

    @Test
    void posts_one_after_another_are_not_added_up() {
        var later = Contract.open(B, on("2026-01-05"), Fte.FULL_TIME);

        assertThat(ContractHistory.of(autumn, later).overFullTimeFrom()).isEmpty();
    }

    @Test
    void an_employment_without_an_end_still_runs() {
        assertThat(employment(open).isOpen()).isTrue();
        assertThat(employment(autumn).isOpen()).isFalse();
    }

    @Test
    void an_employment_lasts_its_calendar_terms_whatever_is_worked() {
        assertThat(employment(autumn).length(Calendars.worked())).isEqualTo(Terms.ONE);
    }

    @Test
    void a_post_that_ended_too_soon_and_one_that_still_runs_are_warned_about_in_their_own_words() {
        var short_ = ContractHistory.of(Contract.until(A, on("2025-09-01"), on("2025-10-24"), HALF));
        var running = ContractHistory.of(Contract.open(A, on("2025-09-01"), HALF));

        assertThat(warnings(short_))
                .containsExactly(
                        "The post from 1 September 2025 to 24 October 2025 lasts 0.5333 terms, less than one term."
                                + " When it has ended it does not count towards induction.");
        assertThat(warnings(running))
                .containsExactly("The post that began on 1 September 2025 had lasted 0.8 terms by"
                        + " 28 November 2025. A post counts once it has lasted one term. It is counted for the time"
                        + " being.");
    }

    @Test
    void pages_show_no_more_terms_than_are_required() {
        var served = new ServedTerms(Terms.of("6.4"), DayMethod.TERM_FRACTION, List.of(), List.of());

        assertThat(served.shownAgainst(Terms.of(6))).isEqualTo(Terms.of(6));
        assertThat(served.shownAgainst(Terms.of(7))).isEqualTo(Terms.of("6.4"));
    }

    @Test
    void the_share_of_full_time_is_that_of_the_day() {
        var history = ContractHistory.of(
                Contract.until(A, on("2025-09-01"), on("2025-10-24"), HALF),
                Contract.open(A, on("2025-10-25"), Fte.FULL_TIME));
        var timeline = ServiceTimeline.of(
                history.leavingOn(on("2026-07-20")),
                Calendars.worked(),
                DayMethod.TERM_FRACTION,
                RuleSets.on(on("2025-09-01")));

        assertThat(timeline.shareOn(on("2025-09-01"))).isEqualTo(Fraction.of(1, 2));
        assertThat(timeline.shareOn(on("2025-10-24"))).isEqualTo(Fraction.of(1, 2));
        assertThat(timeline.shareOn(on("2025-11-03"))).isEqualTo(Fraction.ONE);
        assertThat(timeline.shareOn(on("2026-07-20"))).isEqualTo(Fraction.ONE);
        assertThat(timeline.shareOn(on("2026-07-21"))).isEqualTo(Fraction.ZERO);
    }

    /** Both numbers have two places, so that a hundredth is rounding. */
    @ParameterizedTest(name = "{0} on {1} days")
    @CsvSource({
        "0.61,3,true,false",
        "0.62,3,false,false",
        "0.59,3,true,false",
        "0.58,3,true,true",
        "0.33,1.67,true,false"
    })
    void a_hundredth_more_or_less_is_rounding(Fte fte, BigDecimal days, boolean possible, boolean partDays) {
        var pattern = new WorkingPattern(fte, days);

        assertThat(pattern.isPossible()).isEqualTo(possible);
        assertThat(pattern.hasPartDays()).isEqualTo(partDays);
    }

    @ParameterizedTest
    @CsvSource({"0.6,3,3,3", "0.5,2.50,2.5,2.5", "1,5,5,5"})
    void a_pattern_is_told_in_full_days_and_in_days(Fte fte, BigDecimal days, String full, String told) {
        var pattern = new WorkingPattern(fte, days);

        assertThat(pattern.fullDays()).isEqualTo(full);
        assertThat(pattern.days()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"TERM_FRACTION,term-fraction", "SIXTY_FIVE_DAYS,65-day"})
    void a_method_has_its_name_in_web_services(DayMethod method, String code) {
        assertThat(method.code()).isEqualTo(code);
    }

    private static Employment employment(Contract contract) {
        return new Employment(contract.employer(), contract.period(), List.of(contract));
    }

    private static List<String> warnings(ContractHistory history) {
        return CountingPosts.asOf(on("2025-11-28"), history, Calendars.worked(), RuleSets.on(on("2025-09-01")))
                .warnings()
                .stream()
                .map(Reason::sentence)
                .toList();
    }
}
