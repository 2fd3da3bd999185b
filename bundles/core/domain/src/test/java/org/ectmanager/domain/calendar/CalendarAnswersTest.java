/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;

/** What a calendar says of terms, holidays and half terms (R21, R22). */
class CalendarAnswersTest {

    private final TermCalendar calendar = Calendars.worked();

    @Test
    void no_term_runs_in_the_holidays() {
        assertThat(calendar.termOn(on("2025-12-19"))).map(CalendarTerm::name).hasValue("autumn 2025");
        assertThat(calendar.termOn(on("2025-12-20"))).isEmpty();
        assertThat(calendar.termOn(on("2025-08-31"))).isEmpty();
    }

    @Test
    void no_term_has_a_school_day_in_a_period_of_holidays() {
        assertThat(calendar.termsIn(days("2025-12-20", "2026-01-04"))).isEmpty();
        assertThat(calendar.termsIn(days("2025-12-19", "2026-01-05")))
                .extracting(CalendarTerm::name)
                .containsExactly("autumn 2025", "spring 2026");
    }

    @Test
    void a_calendar_is_continued_to_both_sides_in_order() {
        assertThat(calendar.reaching(on("2024-09-01"), on("2026-12-31")).terms())
                .extracting(CalendarTerm::from)
                .isSorted()
                .hasSize(9);
    }

    @Test
    void two_school_years_of_six_terms_are_six_terms_of_the_law() {
        var terms = new ArrayList<SchoolTerm>(year(2025));
        terms.addAll(year(2026));

        var six = TermCalendar.sixTerms("six", terms, BankHolidays.ofEnglandAndWales());

        assertThat(six.terms()).hasSize(6);
        assertThat(six.length(days("2025-09-01", "2027-08-31"))).isEqualTo(Terms.of(6));
    }

    @Test
    void of_several_breaks_the_one_nearest_the_middle_is_half_term() {
        var early = days("2025-09-15", "2025-09-19");
        var late = days("2025-11-03", "2025-11-07");
        var term = new SchoolTerm(
                "autumn 2025", on("2025-09-01"), on("2025-12-19"), List.of(early, late), List.of(), false);
        var two = TermCalendar.threeTerms("two breaks", List.of(term), BankHolidays.ofEnglandAndWales());

        assertThat(two.terms().get(0).halfWay()).isEqualTo("2025-10-31");
    }

    @Test
    void a_break_after_the_middle_is_half_term_when_it_is_nearer() {
        var term = new SchoolTerm(
                "autumn 2025",
                on("2025-09-01"),
                on("2025-12-19"),
                List.of(days("2025-09-08", "2025-09-12"), days("2025-12-01", "2025-12-05")),
                List.of(),
                false);
        var two = TermCalendar.threeTerms("far breaks", List.of(term), BankHolidays.ofEnglandAndWales());

        assertThat(two.terms().get(0).halfWay()).isEqualTo("2025-11-28");
    }

    @Test
    void the_school_days_of_a_term_are_known_one_by_one() {
        var autumn = calendar.terms().get(0).stretches().get(0).days();

        assertThat(autumn.contains(on("2025-09-01"))).isTrue();
        assertThat(autumn.contains(on("2025-12-19"))).isTrue();
        assertThat(autumn.contains(on("2025-10-27"))).isFalse();
        assertThat(autumn.contains(on("2025-09-06"))).isFalse();
    }

    @Test
    void a_calendar_keeps_its_name_and_its_bank_holidays() {
        assertThat(calendar.name()).isEqualTo("worked");
        assertThat(calendar.holidays()).isEqualTo(BankHolidays.ofEnglandAndWales());
    }

    private static List<SchoolTerm> year(int year) {
        var starts = List.of(
                year + "-09-01",
                year + "-11-03",
                year + 1 + "-01-05",
                year + 1 + "-02-23",
                year + 1 + "-04-13",
                year + 1 + "-06-01");
        var ends = List.of(
                year + "-10-23",
                year + "-12-18",
                year + 1 + "-02-12",
                year + 1 + "-03-26",
                year + 1 + "-05-21",
                year + 1 + "-07-20");
        return IntStream.range(0, 6)
                .mapToObj(term ->
                        SchoolTerm.of("term " + (term + 1) + " of " + year, on(starts.get(term)), on(ends.get(term))))
                .toList();
    }
}
