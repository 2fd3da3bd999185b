/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The convention by which a plan goes on where nobody has published terms. Counted with a paper calendar. */
class GeneratedTermsTest {

    private final List<CalendarTerm> year = NationalCalendar.generate(2026);

    @Test
    void a_year_has_three_terms_named_by_their_calendar_years() {
        assertThat(year).extracting(CalendarTerm::name).containsExactly("autumn 2026", "spring 2027", "summer 2027");
    }

    @Test
    void autumn_goes_from_the_first_working_day_of_september_to_the_last_friday_up_to_20_december() {
        assertThat(term(0).first()).isEqualTo("2026-09-01");
        assertThat(term(0).last()).isEqualTo("2026-12-18");
        assertThat(term(0).count()).isEqualTo(74);
    }

    @Test
    void spring_goes_from_the_first_monday_after_new_year_to_the_friday_nine_days_before_easter() {
        assertThat(term(1).first()).isEqualTo("2027-01-04");
        assertThat(term(1).last()).isEqualTo("2027-03-19");
        assertThat(term(1).count()).isEqualTo(50);
    }

    @Test
    void summer_goes_from_the_second_monday_after_easter_until_the_year_has_195_days() {
        assertThat(term(2).first()).isEqualTo("2027-04-05");
        assertThat(term(2).last()).isEqualTo("2027-07-20");
        assertThat(year.stream().mapToInt(CalendarTerm::schoolDays).sum()).isEqualTo(195);
    }

    @Test
    void each_is_closed_for_a_week() {
        assertThat(year.get(0).schoolDays(days("2026-10-26", "2026-10-30"))).isZero();
        assertThat(year.get(1).schoolDays(days("2027-02-15", "2027-02-19"))).isZero();
        assertThat(year.get(2).schoolDays(days("2027-05-31", "2027-06-04"))).isZero();
        assertThat(year.get(0).schoolDays(days("2026-10-23", "2026-11-02"))).isEqualTo(2);
    }

    @Test
    void nobody_has_published_it() {
        assertThat(year).allMatch(CalendarTerm::provisional);
    }

    @Test
    void a_school_year_begins_in_september() {
        assertThat(NationalCalendar.yearOf(on("2026-08-31"))).isEqualTo(2025);
        assertThat(NationalCalendar.yearOf(on("2026-09-01"))).isEqualTo(2026);
    }

    /** R19: a year has three terms, also where a given one takes some days of the next. */
    @Test
    void of_a_generated_term_what_given_ones_leave_is_kept() {
        var springToApril =
                reaching(term("autumn", "2026-09-01", "2026-12-18"), term("spring", "2027-01-04", "2027-04-09"));
        var autumnToJanuary = reaching(term("autumn", "2026-09-01", "2027-01-05"));
        var lateSummer = reaching(term("summer", "2027-07-12", "2027-07-30"));

        assertThat(springToApril).containsExactly("2026-09-01", "2027-01-04", "2027-04-10");
        assertThat(autumnToJanuary).containsExactly("2026-09-01", "2027-01-06", "2027-04-05");
        assertThat(lateSummer).containsExactly("2026-09-01", "2027-01-04", "2027-04-05", "2027-07-12");
    }

    @Test
    void a_given_term_stands_for_the_generated_one_of_which_it_takes_half() {
        assertThat(reaching(term("autumn", "2026-09-07", "2026-12-16")))
                .containsExactly("2026-09-07", "2027-01-04", "2027-04-05");
        assertThat(reaching(term("autumn", "2026-09-01", "2026-10-23")))
                .containsExactly("2026-09-01", "2027-01-04", "2027-04-05");
    }

    @Test
    void what_is_kept_has_the_days_before_the_next_given_term_and_is_nobodys() {
        var given = TermCalendar.threeTerms(
                "given", List.of(term("late", "2026-12-07", "2026-12-11")), BankHolidays.ofEnglandAndWales());
        var autumn = given.reaching(on("2026-09-01"), on("2027-08-31")).terms().get(0);

        assertThat(autumn.to()).isEqualTo("2026-12-06");
        assertThat(autumn.schoolDays()).isEqualTo(64);
        assertThat(autumn.provisional()).isTrue();
    }

    private static SchoolTerm term(String name, String from, String to) {
        return SchoolTerm.of(name, on(from), on(to));
    }

    private static List<String> reaching(SchoolTerm... given) {
        return TermCalendar.threeTerms("given", List.of(given), BankHolidays.ofEnglandAndWales())
                .reaching(on("2026-09-01"), on("2027-08-31"))
                .terms()
                .stream()
                .map(term -> term.from().toString())
                .toList();
    }

    private SchoolDays term(int index) {
        return year.get(index).stretches().get(0).days();
    }
}
