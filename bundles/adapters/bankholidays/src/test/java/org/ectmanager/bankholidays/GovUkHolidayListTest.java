/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.bankholidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.PublishedHolidays;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GovUkHolidayListTest {

    private static final String EVENT =
            "{\"title\":\"Christmas Day\",\"date\":\"2026-12-25\",\"notes\":\"\",\"bunting\":true}";

    private final GovUkHolidayList list = new GovUkHolidayList();

    @Test
    void the_form_of_gov_uk_is_read() throws IOException {
        var published = published();

        assertThat(published.wholeYears()).containsExactlyElementsOf(years());
        assertThat(published.partYears()).isEmpty();
        assertThat(published.gaps()).isEmpty();
    }

    @Test
    void what_is_published_is_what_was_computed() throws IOException {
        var published = published().days().stream().map(BankHoliday::date).toList();

        assertThat(published)
                .isEqualTo(years().stream()
                        .flatMap(year -> BankHolidays.ofEnglandAndWales().in(year).stream())
                        .map(BankHoliday::date)
                        .toList());
    }

    @Test
    void only_england_and_wales_is_read() throws IOException {
        assertThat(published().days()).extracting(BankHoliday::title).doesNotContain("2nd January", "St Patrick’s Day");
    }

    @Test
    void notes_and_bunting_may_be_left_out_and_new_members_may_come() {
        assertThat(read(file("{\"title\":\"A day\",\"date\":\"2026-06-15\",\"colour\":\"red\"}")))
                .isInstanceOf(Result.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "[1,", "{} {}", "{\"a\":1,\"a\":2}"})
    void what_is_no_json_is_refused(String text) {
        assertThat(refusals(text)).extracting(Refusal::code).containsOnly("holidays.file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void an_empty_file_is_said_to_be_empty(String text) {
        assertThat(refusals(text))
                .extracting(Refusal::sentence)
                .containsExactly("The file is empty. Download bank-holidays.json from www.gov.uk and give that file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "[]", "{}"})
    void a_file_without_england_and_wales_is_said_to_be_so(String text) {
        assertThat(refusals(text))
                .extracting(Refusal::sentence)
                .containsExactly("The file is without England and Wales."
                        + " Download bank-holidays.json from www.gov.uk and give that file");
    }

    @Test
    void a_list_of_no_bank_holidays_is_said_to_be_empty() {
        assertThat(refusals("{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[]}}"))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "england-and-wales.events is empty. Download bank-holidays.json from www.gov.uk again");
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_refused() {
        assertThat(refusals(file(EVENT) + " ".repeat(1 << 20)))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "The file is larger than a megabyte. Download bank-holidays.json from www.gov.uk and give that file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"england-and-wales\":7}", "{\"england-and-wales\":{\"division\":\"scotland\"}}"})
    void another_division_is_refused(String text) {
        assertThat(refusals(text)).extracting(Refusal::field).containsExactly("england-and-wales.division");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{}", "[]", "null"})
    void events_are_a_list_that_holds_some(String events) {
        assertThat(refusals("{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":" + events + "}}"))
                .extracting(Refusal::field)
                .containsExactly("england-and-wales.events");
    }

    @Test
    void a_list_without_end_is_refused() {
        assertThat(refusals(file(String.join(",", java.util.Collections.nCopies(1001, "{}")))))
                .extracting(Refusal::sentence)
                .containsExactly("england-and-wales.events has more than 1000 entries");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title|7",
                "title|\"\"",
                "title|\"a\\nb\"",
                "date|\"2026-02-30\"",
                "date|\"25/12/2026\"",
                "date|\"1999-12-27\"",
                "date|\"2100-01-01\"",
                "date|7",
                "notes|7",
                "notes|null",
                "bunting|\"true\""
            })
    void a_wrong_member_is_named(String member, String value) {
        var wrong = "{\"title\":\"A day\",\"date\":\"2026-06-15\"}"
                .replaceFirst(",?\"" + member + "\":\"[^\"]*\"", "")
                .replace(
                        "}",
                        ",\"" + member + "\":" + value.replace("\\", "\\\\").replace("\\\\n", "\\n") + "}")
                .replace("{,", "{");

        assertThat(refusals(file(EVENT + "," + wrong)))
                .extracting(Refusal::field)
                .containsExactly("england-and-wales.events[1]." + member);
    }

    @Test
    void an_entry_that_is_no_holiday_is_named() {
        assertThat(refusals(file("\"2026-12-25\"")))
                .extracting(Refusal::field)
                .containsExactly("england-and-wales.events[0]");
    }

    @Test
    void a_day_that_is_there_twice_is_named() {
        assertThat(refusals(file(EVENT + "," + EVENT)))
                .extracting(Refusal::sentence)
                .containsExactly("england-and-wales.events[1].date is there twice");
    }

    @Test
    void all_faults_are_named_at_once() {
        assertThat(refusals(file("{\"title\":\"\",\"date\":\"\"},7"))).hasSize(3);
    }

    private static String file(String events) {
        return "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[" + events + "]}}";
    }

    private static List<Integer> years() {
        return IntStream.rangeClosed(2019, 2027).boxed().toList();
    }

    private PublishedHolidays published() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/gov-uk/bank-holidays.json")) {
            return list.read(file).fold(published -> published, refusals -> {
                throw new AssertionError(refusals.toString());
            });
        }
    }

    private List<Refusal> refusals(String text) {
        return read(text).fold(done -> List.of(), refusals -> refusals);
    }

    private Result<PublishedHolidays> read(String text) {
        return list.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
