/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import org.ectmanager.domain.explanation.Reason;
import org.junit.jupiter.api.Test;

/** Terms in two halves, which end at half-term and with the term (R21). */
class HalvesTest {

    private final TermCalendar halves = Calendars.worked().inHalves();

    @Test
    void a_term_is_halved_at_half_term() {
        assertThat(halves.terms())
                .extracting(half -> half.name() + " " + half.firstSchoolDay() + " " + half.lastSchoolDay())
                .containsExactly(
                        "autumn 2025, first half 2025-09-01 2025-10-24",
                        "autumn 2025, second half 2025-11-03 2025-12-19",
                        "spring 2026, first half 2026-01-05 2026-02-13",
                        "spring 2026, second half 2026-02-23 2026-03-27",
                        "summer 2026, first half 2026-04-13 2026-05-22",
                        "summer 2026, second half 2026-06-01 2026-07-20");
    }

    @Test
    void no_school_day_is_lost() {
        assertThat(halves.terms()).extracting(CalendarTerm::schoolDays).containsExactly(40, 35, 30, 25, 29, 36);
        assertThat(halves.schoolDays(days("2025-09-01", "2026-07-20"))).isEqualTo(195);
    }

    @Test
    void half_term_belongs_to_the_second_half() {
        assertThat(halves.termOn(on("2025-10-24")).orElseThrow().name()).isEqualTo("autumn 2025, first half");
        assertThat(halves.termOn(on("2025-10-27")).orElseThrow().name()).isEqualTo("autumn 2025, second half");
    }

    @Test
    void in_a_six_term_year_each_term_is_a_half() {
        var six = List.of(
                SchoolTerm.of("1", on("2025-09-01"), on("2025-10-24")),
                SchoolTerm.of("2", on("2025-11-03"), on("2025-12-19")),
                SchoolTerm.of("3", on("2026-01-05"), on("2026-02-13")),
                SchoolTerm.of("4", on("2026-02-23"), on("2026-03-27")),
                SchoolTerm.of("5", on("2026-04-13"), on("2026-05-22")),
                SchoolTerm.of("6", on("2026-06-01"), on("2026-07-20")));

        assertThat(TermCalendar.sixTerms("six", six, BankHolidays.ofEnglandAndWales())
                        .inHalves()
                        .terms())
                .extracting(CalendarTerm::name)
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void a_term_of_one_day_has_one_half() {
        var term = SchoolTerm.of("short", on("2025-09-01"), on("2025-09-01"));

        assertThat(TermCalendar.threeTerms("short", List.of(term), BankHolidays.ofEnglandAndWales())
                        .inHalves()
                        .terms())
                .extracting(CalendarTerm::name)
                .containsExactly("short");
    }

    @Test
    void a_half_is_provisional_and_somebody_s_as_its_term_is() {
        var school = TermCalendar.threeTerms(
                "school",
                List.of(SchoolTerm.of("autumn 2025", on("2025-09-02"), on("2025-12-18"))),
                BankHolidays.ofEnglandAndWales());
        var halved = Calendars.worked()
                .overriddenBy(school)
                .reaching(on("2025-09-01"), on("2026-09-01"))
                .inHalves();

        assertThat(halved.terms().subList(0, 3))
                .extracting(half -> halved.whose(half).map(Reason::sentence).orElse(""))
                .containsExactly(
                        "The term dates are those that the school entered for itself.",
                        "The term dates are those that the school entered for itself.",
                        "The term dates are those that the appropriate body publishes.");
        assertThat(halved.terms().get(0).provisional()).isFalse();
        assertThat(halved.terms().get(6).provisional()).isTrue();
    }
}
