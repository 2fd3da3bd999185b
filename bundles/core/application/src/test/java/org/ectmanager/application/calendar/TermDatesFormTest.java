/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermDatesFormTest {

    private final TermDatesForm form = new TermDatesForm(2026, BankHolidays.ofEnglandAndWales());
    private final Map<String, String> typed =
            new HashMap<>(Map.of(TermDatesForm.CLOSURES, "", TermDatesForm.INSET, ""));

    TermDatesFormTest() {
        date("first1", "2026-09-01");
        date("last1", "2026-12-18");
        date("closedFirst1", "2026-10-26");
        date("closedLast1", "2026-10-30");
        date("first2", "2027-01-04");
        date("last2", "2027-03-25");
        date("first3", "2027-04-12");
        date("last3", "2027-07-21");
    }

    @Test
    void three_terms_are_understood() {
        assertThat(terms()).extracting(SchoolTerm::name).containsExactly("autumn 2026", "spring 2027", "summer 2027");
        assertThat(terms().get(0).closed()).containsExactly(days("2026-10-26", "2026-10-30"));
        assertThat(terms().get(1).closed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 June 2027",
                "3 jun 2027",
                "Thursday 3 June 2027",
                "3/6/2027",
                "03/06/2027",
                "3.6.2027",
                "3 6 2027",
                "2027-06-03"
            })
    void a_day_is_typed_in_many_ways(String day) {
        typed.put(TermDatesForm.CLOSURES, day);

        assertThat(terms().get(2).closed()).containsExactly(days("2027-06-03", "2027-06-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 June 2027 to 4 June 2027", "3/6/2027 - 4/6/2027", "3 June 2027 – 4 June 2027"})
    void several_days_are_typed_on_one_line(String line) {
        typed.put(TermDatesForm.CLOSURES, line + "\n\n5 May 2027");

        assertThat(terms().get(2).closed())
                .containsExactly(days("2027-06-03", "2027-06-04"), days("2027-05-05", "2027-05-05"));
    }

    @Test
    void a_training_day_in_a_closure_counts() {
        typed.put(TermDatesForm.INSET, "26 October 2026");

        assertThat(terms().get(0).insetDays()).containsExactly(LocalDate.of(2026, 10, 26));
        assertThat(terms().get(0).schoolDays(BankHolidays.ofEnglandAndWales()).contains(LocalDate.of(2026, 10, 26)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "first1,2026-07-31",
        "last3,2027-09-01",
        "last1,2026-08-31",
        "first2,2026-12-18",
        "first3,2027-03-25",
        "closedFirst1,2026-08-31",
        "closedLast1,2026-12-19",
        "closedLast1,2026-10-25"
    })
    void a_day_in_the_wrong_place_is_named(String field, String day) {
        date(field, day);

        assertThat(refused()).containsExactly(field);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "first1,2026-09-05,is a Saturday",
        "last1,2026-12-20,is a Sunday",
        "first2,2027-01-03,is a Sunday",
        "last2,2027-03-26,is a bank holiday",
        "first1,2026-08-31,is a bank holiday"
    })
    void a_term_begins_and_ends_with_a_working_day(String field, String day, String why) {
        date(field, day);

        assertThat(refused()).containsExactly(field);
        assertThat(refusals())
                .singleElement()
                .extracting(Refusal::sentence)
                .asString()
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 June 2027", "6 June 2027", "5 June 2027 to 6 June 2027"})
    void a_closure_that_is_only_a_weekend_is_named(String line) {
        typed.put(TermDatesForm.CLOSURES, line);

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(TermDatesForm.CLOSURES);
            assertThat(refusal.sentence()).startsWith("“" + line + "” is a weekend");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 June 2027 to 6 June 2027", "5 June 2027 to 7 June 2027"})
    void a_closure_may_begin_or_end_at_a_weekend(String line) {
        typed.put(TermDatesForm.CLOSURES, line);

        assertThat(terms().get(2).closed()).hasSize(1);
    }

    @Test
    void a_half_term_that_is_only_a_weekend_is_named() {
        date("closedFirst1", "2026-10-24");
        date("closedLast1", "2026-10-25");

        assertThat(refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("closedFirst1");
            assertThat(refusal.sentence()).startsWith("The half-term of the autumn term is a weekend");
        });
    }

    @Test
    void a_closure_at_the_edge_of_a_term_is_named_at_the_term() {
        typed.put(TermDatesForm.CLOSURES, "1 September 2026");
        assertThat(refused()).containsExactly("first1");

        typed.put(TermDatesForm.CLOSURES, "21 July 2027");
        assertThat(refused()).containsExactly("last3");
    }

    @Test
    void a_training_day_at_the_edge_of_a_term_opens_it() {
        typed.put(TermDatesForm.CLOSURES, "1 September 2026");
        typed.put(TermDatesForm.INSET, "1 September 2026");

        assertThat(terms().get(0).insetDays()).containsExactly(LocalDate.of(2026, 9, 1));
    }

    @Test
    void a_term_of_a_few_days_is_refused() {
        date("last3", "2027-04-20");

        assertThat(refused()).containsExactly("last3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first1", "last2", "closedFirst1", "closedLast1"})
    void a_day_that_is_missing_is_named(String field) {
        List.of("-day", "-month", "-year").forEach(part -> typed.remove(field + part));

        assertThat(refused()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "31 June 2027",
                "3 June 2027 to 1 June 2027",
                "1 April 2027",
                "18 March 2027 to 14 April 2027",
                "1 to 2 to 3"
            })
    void a_closure_that_is_none_is_named(String line) {
        typed.put(TermDatesForm.CLOSURES, line);

        assertThat(refused()).containsExactly(TermDatesForm.CLOSURES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "1 April 2027",
                "5 June 2027",
                "3 May 2027",
                "7 September 2026",
                "31 October 2026",
            })
    void a_training_day_that_is_none_is_named(String line) {
        typed.put(TermDatesForm.INSET, line);

        assertThat(refused()).containsExactly(TermDatesForm.INSET);
    }

    @Test
    void a_training_day_is_not_refused_for_a_closure_that_was() {
        date("closedLast1", "2026-10-25");
        typed.put(TermDatesForm.INSET, "26 October 2026");

        assertThat(refused()).containsExactly("closedLast1");
    }

    @Test
    void a_list_without_end_is_refused() {
        typed.put(TermDatesForm.CLOSURES, "3 June 2027\n".repeat(41));

        assertThat(refused()).containsExactly(TermDatesForm.CLOSURES);
    }

    private void date(String field, String day) {
        var date = LocalDate.parse(day);
        typed.put(field + "-day", Integer.toString(date.getDayOfMonth()));
        typed.put(field + "-month", Integer.toString(date.getMonthValue()));
        typed.put(field + "-year", Integer.toString(date.getYear()));
    }

    private static DateRange days(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }

    private List<SchoolTerm> terms() {
        return form.understood(typed).fold(terms -> terms, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private List<String> refused() {
        return refusals().stream().map(Refusal::field).toList();
    }

    private List<Refusal> refusals() {
        return form.understood(typed).fold(terms -> List.of(), refusals -> refusals);
    }
}
