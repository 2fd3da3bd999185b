/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({"1,1 term", "1.5,1.5 terms", "2,2 terms"})
    void one_is_a_term_and_others_are_terms(Terms terms, String words) {
        assertThat(terms.inWords()).isEqualTo(words);
    }

    @Test
    void a_third_three_times_is_exactly_one() {
        var third = Terms.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Terms.ONE);
    }

    @Test
    void equal_numbers_are_equal_however_they_were_made() {
        assertThat(Terms.of("1.50")).isEqualTo(Terms.of(3, 2)).hasSameHashCodeAs(Terms.of(6, 4));
    }

    @ParameterizedTest
    @CsvSource({"1.45,1.5", "1.449,1.4", "0.95,1.0", "0.05,0.1", "0.04,0.0", "6,6.0"})
    void terms_are_reported_to_one_decimal_half_up(String exact, String reported) {
        assertThat(Terms.of(exact)).hasToString(reported);
    }

    @ParameterizedTest(name = "6 terms at {0} take {1} calendar terms, the first assessment falls at {2}")
    @CsvSource({"1.0,6,3", "0.8,7.5,3.75", "0.6,10,5", "0.5,12,6", "0.4,15,7.5", "0.2,30,15"})
    void part_time_induction_takes_longer(Fte fte, Terms all, Terms first) {
        assertThat(Terms.of(6).calendarTermsAt(fte)).isEqualTo(all);
        assertThat(Terms.of(3).calendarTermsAt(fte)).isEqualTo(first);
    }

    @Test
    void two_full_terms_then_three_days_a_week_leave_six_and_two_thirds_calendar_terms() {
        var remaining = Terms.of(6).minusOrNone(Terms.of(2));
        assertThat(remaining).isEqualTo(Terms.of(4));
        assertThat(remaining.calendarTermsAt(Fte.of("0.6"))).isEqualTo(Terms.of(20, 3));
    }

    @Test
    void two_half_time_terms_leave_five_full_ones() {
        assertThat(Terms.of(6).minusOrNone(Terms.of(2).at(Fte.of("0.5")))).isEqualTo(Terms.of(5));
    }

    @Test
    void less_than_nothing_cannot_be_served() {
        assertThatThrownBy(() -> new Terms(Fraction.of(-1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Terms.ONE.minusOrNone(Terms.of(2))).isEqualTo(Terms.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "1.01", "0.3333"})
    void a_full_time_equivalent_out_of_range_is_refused(String decimal) {
        assertThatThrownBy(() -> Fte.of(decimal)).isInstanceOf(IllegalArgumentException.class);
    }

    /** So many columns and files of other services have. */
    @Test
    void a_recorded_full_time_equivalent_has_two_places() {
        assertThat(Fte.of("0.62").recorded()).isEqualTo(Fte.of("0.620"));
        assertThatThrownBy(() -> Fte.of("0.625").recorded()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,1.0", "1.00,1.0", "0.60,0.6", "0.01,0.01", "0.625,0.625", "0.600,0.6"})
    void a_full_time_equivalent_is_written_shortly(String given, String written) {
        assertThat(Fte.of(given)).hasToString(written);
    }

    @Test
    void a_fraction_keeps_the_laws_of_arithmetic() {
        for (long a = -7; a <= 7; a++) {
            for (long b = 1; b <= 7; b++) {
                var fraction = Fraction.of(a, b);
                assertThat(fraction.plus(Fraction.of(3, 4)).minus(Fraction.of(3, 4)))
                        .isEqualTo(fraction);
                assertThat(fraction.times(Fraction.of(-3, 4)).dividedBy(Fraction.of(3, -4)))
                        .isEqualTo(fraction);
                assertThat(fraction.ceiling()).isEqualTo((long) Math.ceil((double) a / b));
            }
        }
    }

    @Test
    void the_smaller_of_two_numbers_of_terms_is_found() {
        assertThat(Terms.of(2).min(Terms.of("2.5"))).isEqualTo(Terms.of(2));
        assertThat(Terms.of("2.5").min(Terms.of(2))).isEqualTo(Terms.of(2));
        assertThat(Fraction.of(1, 3).min(Fraction.of(1, 2))).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 2).min(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void equal_terms_leave_nothing() {
        assertThat(Terms.of("2.5").minusOrNone(Terms.of("2.5"))).isEqualTo(Terms.NONE);
    }

    @Test
    void a_fraction_is_read_from_any_decimal_and_written_in_lowest_terms() {
        assertThat(Fraction.of(new BigDecimal("0.60"))).hasToString("3/5");
        assertThat(Fraction.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Fraction.of(new BigDecimal("7"))).hasToString("7");
    }

    @Test
    void a_fraction_has_a_size_without_its_sign() {
        assertThat(Fraction.of(-3, 4).absolute()).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void full_time_is_one_however_it_is_written() {
        assertThat(Fte.of("1.00").isFullTime()).isTrue();
        assertThat(Fte.of("0.99").isFullTime()).isFalse();
    }

    @Test
    void nothing_is_divided_by_nothing() {
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
