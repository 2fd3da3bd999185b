/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @Test
    void a_date_is_read_from_its_three_fields() {
        assertThat(date("1", "9", "2026")).isEqualTo(Result.done(LocalDate.of(2026, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource({"Sep", "september", "SEPT", "09"})
    void a_month_may_be_a_word(String month) {
        assertThat(date(" 1 ", month, "2026")).isEqualTo(Result.done(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void no_date_at_all_is_asked_for() {
        assertThat(reason(date("", "", ""))).isEqualTo(new Refusal("from", "date.missing", "Enter the start date"));
    }

    @Test
    void missing_parts_are_named_and_the_first_of_them_is_the_field() {
        assertThat(reason(date("1", "", "")))
                .isEqualTo(
                        new Refusal("from-month", "date.part-missing", "Start date must include a month and a year"));
    }

    @ParameterizedTest
    @CsvSource({"31,2,2026", "0,1,2026", "1,13,2026", "x,1,2026", "1,zebra,2026", "1,1,20266666666"})
    void an_unreal_date_is_refused(String day, String month, String year) {
        assertThat(reason(date(day, month, year)).sentence()).isEqualTo("Start date must be a real date");
    }

    @Test
    void a_year_of_two_digits_is_asked_for_in_full() {
        assertThat(reason(date("1", "1", "26")).field()).isEqualTo("from-year");
    }

    @Test
    void an_email_address_is_read() {
        assertThat(Reading.email(Form.empty().with("email", " Ada@Example.com "), "email", "Enter an email address")
                        .map(address -> address.value()))
                .isEqualTo(Result.done("ada@example.com"));
    }

    @Test
    void a_wrong_email_address_is_refused_without_repeating_it() {
        var refusal = reason(Reading.email(Form.empty().with("email", "ada at home"), "email", "Enter one"));

        assertThat(refusal.sentence()).contains("like name@example.com").doesNotContain("ada");
    }

    @Test
    void a_choice_that_was_never_offered_counts_as_none() {
        assertThat(reason(Reading.choice(Form.empty().with("day", "NEVERDAY"), "day", DayOfWeek.class, "Choose a day"))
                        .sentence())
                .isEqualTo("Choose a day");
    }

    @Test
    void all_fields_together_give_all_their_reasons_in_order() {
        var answers = new Answers();
        answers.take(Reading.text(Form.empty(), "name", "Enter a name"));
        answers.take(Reading.text(Form.empty(), "post", "Enter a post"));

        assertThat(answers.then(() -> "whole").<List<Refusal>>fold(done -> List.of(), refused -> refused))
                .extracting(Refusal::field)
                .containsExactly("name", "post");
    }

    @Test
    void a_refused_field_has_no_value() {
        var name = new Answers().take(Reading.text(Form.empty(), "name", "Enter a name"));

        assertThatThrownBy(name::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_form_never_prints_what_was_typed() {
        assertThat(Form.empty().with("name", "Ada").toString()).doesNotContain("Ada");
    }

    private static Result<LocalDate> date(String day, String month, String year) {
        var form = Form.empty().with("from-day", day).with("from-month", month).with("from-year", year);
        return Reading.date(form, "from", "start date");
    }

    private static Refusal reason(Result<?> result) {
        return result.<Refusal>fold(
                done -> {
                    throw new AssertionError("Not refused");
                },
                refusals -> refusals.get(0));
    }
}
