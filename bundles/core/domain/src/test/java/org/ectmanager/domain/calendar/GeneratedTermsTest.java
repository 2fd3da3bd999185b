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

    private SchoolDays term(int index) {
        return year.get(index).stretches().get(0).days();
    }
}
