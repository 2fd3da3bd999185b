/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R60: which years a published list speaks for. */
class PublishedHolidaysTest {

    private final BankHolidays holidays = BankHolidays.ofEnglandAndWales();

    @Test
    void a_year_from_new_year_to_boxing_day_is_covered_wholly() {
        assertThat(published(2026, 2027).wholeYears()).containsExactly(2026, 2027);
    }

    @Test
    void substitute_days_close_a_year_as_well() {
        assertThat(published(2022, 2022).wholeYears()).containsExactly(2022);
        assertThat(published(2028, 2028).wholeYears()).containsExactly(2028);
    }

    @Test
    void a_year_that_begins_late_is_not_covered() {
        var days = days(2026, 2027);
        days.remove(0);

        assertThat(new PublishedHolidays(days).wholeYears()).containsExactly(2027);
        assertThat(new PublishedHolidays(days).partYears()).containsExactly(2026);
    }

    @Test
    void a_year_that_stops_before_boxing_day_is_not_covered() {
        var days = days(2026, 2027);
        days.remove(days.size() - 1);

        assertThat(new PublishedHolidays(days).partYears()).containsExactly(2027);
    }

    @Test
    void a_year_that_lacks_a_day_in_the_middle_is_not_covered() {
        var days = days(2026, 2026);
        days.remove(3);

        assertThat(new PublishedHolidays(days).wholeYears()).isEmpty();
    }

    @Test
    void proclaimed_days_do_not_stand_for_new_year_or_boxing_day() {
        var withoutNewYear = days(2026, 2026);
        withoutNewYear.add(new BankHoliday(LocalDate.of(2026, 6, 15), "Proclaimed"));
        var withoutBoxingDay = new ArrayList<>(withoutNewYear);
        withoutNewYear.remove(0);
        withoutBoxingDay.removeIf(day -> day.date().isAfter(LocalDate.of(2026, 12, 25)));

        assertThat(new PublishedHolidays(withoutNewYear).wholeYears()).isEmpty();
        assertThat(new PublishedHolidays(withoutBoxingDay).wholeYears()).isEmpty();
    }

    @Test
    void only_days_of_whole_years_are_the_truth() {
        var days = days(2026, 2027);
        days.remove(0);

        assertThat(new PublishedHolidays(days).ofWholeYears()).isEqualTo(holidays.in(2027));
    }

    @Test
    void a_year_that_is_missing_between_two_others_is_a_gap() {
        var days = days(2025, 2025);
        days.addAll(days(2027, 2027));

        assertThat(new PublishedHolidays(days).gaps()).containsExactly(2026);
        assertThat(published(2025, 2027).gaps()).isEmpty();
    }

    @Test
    void an_empty_list_has_no_gap() {
        assertThat(new PublishedHolidays(List.of()).gaps()).isEmpty();
    }

    @Test
    void the_first_and_the_last_year_may_be_parts() {
        var days = days(2025, 2027);
        days.remove(0);
        days.remove(days.size() - 1);

        assertThat(new PublishedHolidays(days).gaps()).isEmpty();
    }

    @Test
    void the_same_day_twice_is_no_list() {
        var days = days(2026, 2026);
        days.add(days.get(0));

        assertThatIllegalArgumentException().isThrownBy(() -> new PublishedHolidays(days));
    }

    @Test
    void a_list_that_says_the_same_changes_nothing() {
        assertThat(holidays.corrected(published(2019, 2035).days())).isSameAs(holidays);
    }

    @Test
    void a_moved_day_takes_the_place_of_the_computed_one() {
        var days = days(2027, 2027);
        days.removeIf(day -> day.date().equals(LocalDate.of(2027, 5, 3)));
        days.add(new BankHoliday(LocalDate.of(2027, 5, 7), "Early May bank holiday"));
        var corrected = holidays.corrected(days);

        assertThat(corrected.contains(LocalDate.of(2027, 5, 7))).isTrue();
        assertThat(corrected.contains(LocalDate.of(2027, 5, 3))).isFalse();
        assertThat(corrected.contains(LocalDate.of(2028, 5, 1))).isTrue();
    }

    @Test
    void a_later_list_brings_a_year_back_to_the_rules() {
        var days = days(2027, 2027);
        days.add(new BankHoliday(LocalDate.of(2027, 6, 18), "A proclaimed day"));

        var back = holidays.corrected(days).corrected(days(2027, 2027));

        assertThat(back.contains(LocalDate.of(2027, 6, 18))).isFalse();
    }

    private PublishedHolidays published(int first, int last) {
        return new PublishedHolidays(days(first, last));
    }

    private List<BankHoliday> days(int first, int last) {
        return new ArrayList<>(IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> holidays.in(year).stream())
                .toList());
    }
}
