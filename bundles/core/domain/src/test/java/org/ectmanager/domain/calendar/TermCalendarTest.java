/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCalendarTest {

    private final TermCalendar calendar = Calendars.worked();

    @Test
    void the_worked_calendar_has_75_55_and_65_days() {
        assertThat(calendar.terms()).extracting(CalendarTerm::schoolDays).containsExactly(75, 55, 65);
    }

    @Test
    void weekends_bank_holidays_and_closures_are_no_school_days() {
        assertThat(calendar.isSchoolDay(on("2025-09-01"))).isTrue();
        assertThat(calendar.isSchoolDay(on("2025-09-06"))).isFalse();
        assertThat(calendar.isSchoolDay(on("2025-10-29"))).isFalse();
        assertThat(calendar.isSchoolDay(on("2026-05-04"))).isFalse();
        assertThat(calendar.isSchoolDay(on("2025-12-22"))).isFalse();
    }

    @Test
    void a_training_day_in_a_closure_counts() {
        var term = new SchoolTerm(
                "autumn 2025",
                on("2025-09-01"),
                on("2025-12-19"),
                List.of(days("2025-10-27", "2025-10-31")),
                List.of(on("2025-10-31")),
                false);
        assertThat(term.schoolDays(BankHolidays.ofEnglandAndWales()).count()).isEqualTo(76);
    }

    @Test
    void a_period_lasts_the_fraction_of_each_term_it_covers() {
        assertThat(calendar.length(days("2025-11-03", "2026-03-27"))).isEqualTo(Terms.of(110, 75));
        assertThat(calendar.length(days("2025-11-03", "2026-02-06"))).hasToString("0.9");
        assertThat(calendar.length(days("2025-12-20", "2026-01-04"))).isEqualTo(Terms.NONE);
    }

    @Test
    void a_term_is_half_over_before_its_half_term() {
        assertThat(calendar.terms().get(0).halfWay()).isEqualTo("2025-10-24");
        assertThat(calendar.terms().get(1).halfWay()).isEqualTo("2026-02-13");
        assertThat(calendar.terms().get(2).halfWay()).isEqualTo("2026-05-22");
    }

    @Test
    void a_term_without_a_break_is_half_over_on_its_middle_day() {
        var week = TermCalendar.threeTerms(
                "week",
                List.of(SchoolTerm.of("short", on("2025-09-01"), on("2025-09-05"))),
                BankHolidays.ofEnglandAndWales());
        assertThat(week.terms().get(0).halfWay()).isEqualTo("2025-09-03");
    }

    @Test
    void the_next_and_the_last_school_day_are_found_across_holidays() {
        assertThat(calendar.schoolDayFrom(on("2025-12-20"))).hasValue(on("2026-01-05"));
        assertThat(calendar.schoolDayFrom(on("2025-10-25"))).hasValue(on("2025-11-03"));
        assertThat(calendar.schoolDayUpTo(on("2026-01-04"))).hasValue(on("2025-12-19"));
        assertThat(calendar.schoolDayUpTo(on("2025-11-02"))).hasValue(on("2025-10-24"));
        assertThat(calendar.schoolDayUpTo(on("2025-08-31"))).isEmpty();
        assertThat(calendar.schoolDayFrom(on("2026-07-21"))).isEmpty();
    }

    @Test
    void two_terms_of_a_six_term_year_are_one_term() {
        var six = sixTerms();
        assertThat(six.terms()).hasSize(3);
        assertThat(six.length(days("2025-09-01", "2025-12-19"))).isEqualTo(Terms.ONE);
        assertThat(six.length(days("2025-09-01", "2025-10-24"))).isEqualTo(Terms.of("0.5"));
        assertThat(six.terms().get(0).halfWay()).isEqualTo("2025-10-24");
        assertThat(six.schoolDayUpTo(on("2025-11-02"))).hasValue(on("2025-10-24"));
        assertThat(six.schoolDayFrom(on("2025-10-25"))).hasValue(on("2025-11-03"));
    }

    @Test
    void half_a_six_term_year_cannot_be_converted() {
        var one = List.of(SchoolTerm.of("one", on("2025-09-01"), on("2025-10-24")));
        assertThatThrownBy(() -> TermCalendar.sixTerms("six", one, BankHolidays.ofEnglandAndWales()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlapping_terms_are_refused() {
        var terms = List.of(
                SchoolTerm.of("one", on("2025-09-01"), on("2025-10-24")),
                SchoolTerm.of("two", on("2025-10-24"), on("2025-12-19")));
        assertThatThrownBy(() -> TermCalendar.threeTerms("bad", terms, BankHolidays.ofEnglandAndWales()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_calendar_is_continued_with_generated_terms_and_keeps_its_own() {
        var reaching = calendar.reaching(on("2025-09-01"), on("2027-08-31"));
        assertThat(reaching.terms())
                .extracting(CalendarTerm::name)
                .containsExactly(
                        "autumn 2025", "spring 2026", "summer 2026", "autumn 2026", "spring 2027", "summer 2027");
        assertThat(reaching.terms())
                .extracting(CalendarTerm::provisional)
                .containsExactly(false, false, false, true, true, true);
    }

    @Test
    void the_generated_calendar_makes_the_worked_one() {
        assertThat(NationalCalendar.year(2025))
                .extracting(CalendarTerm::from, CalendarTerm::to)
                .containsExactlyElementsOf(calendar.terms().stream()
                        .map(term -> org.assertj.core.groups.Tuple.tuple(term.from(), term.to()))
                        .toList());
        assertThat(NationalCalendar.year(2025))
                .extracting(CalendarTerm::schoolDays)
                .containsExactly(75, 55, 65);
    }

    @Test
    void every_generated_year_has_195_days_and_ends_in_july() {
        for (int year = 2018; year <= 2060; year++) {
            var terms = NationalCalendar.year(year);
            assertThat(terms.stream().mapToInt(CalendarTerm::schoolDays).sum()).isEqualTo(195);
            assertThat(terms.get(2).to()).isBetween((year + 1) + "-07-10", (year + 1) + "-07-31");
            assertThat(terms).allMatch(CalendarTerm::provisional);
            assertThat(terms).allMatch(term -> term.schoolDays() >= 45 && term.schoolDays() <= 80);
        }
    }

    @Test
    void a_bank_holiday_published_later_is_no_school_day_in_given_and_in_generated_terms() {
        var days = new ArrayList<>(BankHolidays.ofEnglandAndWales().in(2026));
        days.add(new BankHoliday(on("2026-06-15"), "Proclaimed"));
        days.add(new BankHoliday(on("2026-11-16"), "Proclaimed too"));
        var observing = calendar.observing(BankHolidays.ofEnglandAndWales().corrected(days))
                .reaching(on("2025-09-01"), on("2027-08-31"));

        assertThat(observing.isSchoolDay(on("2026-06-15"))).isFalse();
        assertThat(observing.isSchoolDay(on("2026-11-16"))).isFalse();
        assertThat(observing.terms().get(2).schoolDays()).isEqualTo(64);
        assertThat(observing.workingDays().isWorkingDay(on("2026-06-15"))).isFalse();
        assertThat(observing.workingDays().isWorkingDay(on("2026-12-25"))).isFalse();
    }

    @Test
    void the_terms_of_a_school_replace_those_that_they_overlap() {
        var own = TermCalendar.threeTerms(
                "own",
                List.of(SchoolTerm.of("early spring", on("2025-12-29"), on("2026-03-20"))),
                BankHolidays.ofEnglandAndWales());

        assertThat(calendar.overriddenBy(own).terms())
                .extracting(CalendarTerm::name)
                .containsExactly("autumn 2025", "early spring", "summer 2026");
    }

    @Test
    void each_term_says_whose_it_is() {
        var own = TermCalendar.threeTerms(
                "own",
                List.of(SchoolTerm.of("early spring", on("2025-12-29"), on("2026-03-20"))),
                BankHolidays.ofEnglandAndWales());
        var overridden = calendar.overriddenBy(own).reaching(on("2025-09-01"), on("2026-09-01"));

        assertThat(overridden.terms())
                .extracting(term -> overridden
                        .whose(term)
                        .map(reason -> reason.sentence().contains("the school entered"))
                        .map(String::valueOf)
                        .orElse("nobody's"))
                .containsExactly("false", "true", "false", "nobody's", "nobody's", "nobody's");
    }

    @Test
    void a_generated_term_beside_those_of_a_school_stays_nobodys() {
        var own = TermCalendar.threeTerms("own", List.of(), BankHolidays.ofEnglandAndWales());
        var reaching = calendar.reaching(on("2025-09-01"), on("2026-09-01"));
        var overridden = reaching.overriddenBy(own);

        assertThat(overridden.terms())
                .filteredOn(CalendarTerm::provisional)
                .isNotEmpty()
                .allMatch(term -> overridden.whose(term).isEmpty());
    }

    @Test
    void the_same_bank_holidays_leave_a_calendar_as_it_is() {
        assertThat(calendar.observing(calendar.holidays())).isSameAs(calendar);
    }

    @Test
    void a_calendar_that_nobody_overrides_says_nothing() {
        assertThat(calendar.whose(calendar.terms().get(0))).isEmpty();
    }

    @Test
    void other_bank_holidays_leave_the_terms_to_whom_they_belong() {
        var days = new ArrayList<>(BankHolidays.ofEnglandAndWales().in(2026));
        days.add(new BankHoliday(on("2026-06-15"), "Proclaimed"));
        var published = calendar.overriddenBy(calendar)
                .observing(BankHolidays.ofEnglandAndWales().corrected(days));

        assertThat(published.whose(published.terms().get(0))).isPresent();
    }

    @Test
    void the_terms_of_a_school_know_the_bank_holidays_of_the_calendar_they_override() {
        var days = new ArrayList<>(BankHolidays.ofEnglandAndWales().in(2026));
        days.add(new BankHoliday(on("2026-06-15"), "Proclaimed"));
        var published = calendar.observing(BankHolidays.ofEnglandAndWales().corrected(days));

        assertThat(published.overriddenBy(calendar).isSchoolDay(on("2026-06-15")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-03,2026-02-06,0.92,false",
        "2025-11-03,2026-02-13,1.01,true",
        "2025-09-01,2025-12-19,1,true",
        "2025-09-01,2025-12-18,0.99,false",
        "2025-09-02,2026-07-20,2.99,true",
        "2025-08-01,2025-08-31,0,false"
    })
    void a_period_lasts_a_term_as_soon_as_its_parts_of_terms_make_one(
            String from, String to, String length, boolean lasts) {
        assertThat(calendar.lasts(Terms.ONE, days(from, to))).isEqualTo(lasts);
        assertThat(calendar.length(days(from, to)).exact().rounded(2)).isEqualByComparingTo(length);
        assertThat(calendar.length(days(from, to)).isLessThan(Terms.ONE)).isNotEqualTo(lasts);
    }

    @Test
    void a_period_lasts_more_terms_when_there_are_so_many_school_days() {
        assertThat(calendar.lasts(Terms.of("2.5"), days("2025-09-01", "2026-06-04")))
                .isEqualTo(!calendar.length(days("2025-09-01", "2026-06-04")).isLessThan(Terms.of("2.5")));
        assertThat(calendar.lasts(Terms.of(3), days("2025-09-01", "2026-07-17")))
                .isFalse();
        assertThat(calendar.lasts(Terms.of(3), days("2025-09-01", "2026-07-20")))
                .isTrue();
    }

    private static TermCalendar sixTerms() {
        return TermCalendar.sixTerms(
                "six",
                List.of(
                        SchoolTerm.of("term 1", on("2025-09-01"), on("2025-10-24")),
                        SchoolTerm.of("term 2", on("2025-11-03"), on("2025-12-19")),
                        SchoolTerm.of("term 3", on("2026-01-05"), on("2026-02-13")),
                        SchoolTerm.of("term 4", on("2026-02-23"), on("2026-03-27")),
                        SchoolTerm.of("term 5", on("2026-04-13"), on("2026-05-22")),
                        SchoolTerm.of("term 6", on("2026-06-01"), on("2026-07-20"))),
                BankHolidays.ofEnglandAndWales());
    }
}
