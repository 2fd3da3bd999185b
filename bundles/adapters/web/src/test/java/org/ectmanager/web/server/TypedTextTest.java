/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a typed text reaches a page. */
class TypedTextTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String COOKIE = "csrf=" + TOKEN;

    private static RunningSite site;

    @BeforeAll
    static void publish() {
        site = RunningSite.sample(new TutorPage());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%01", "%1B", "%7F", "%C2%85"})
    void a_control_character_reaches_no_page(String control) {
        assertThat(said("Ada" + control + "Byron")).isEqualTo("AdaByron");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E2%80%AE", "%E2%81%A6", "%E2%80%8F", "%D8%9C"})
    void a_mark_that_turns_the_direction_of_writing_reaches_no_page(String mark) {
        assertThat(said("Ada" + mark + "Byron")).isEqualTo("AdaByron");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E2%80%8B", "%EF%BB%BF", "%E2%81%A0", "%C2%AD", "%E2%80%8D", "%CD%8F"})
    void a_character_without_width_reaches_no_page(String nothing) {
        assertThat(said("Ada" + nothing + "Byron")).isEqualTo("AdaByron");
    }

    @Test
    void a_joiner_stays_in_an_emoji() {
        assertThat(said("%F0%9F%91%A9%E2%80%8D%F0%9F%8F%AB")).isEqualTo("{1f469}{200d}{1f3eb}");
    }

    @Test
    void a_non_joiner_stays_in_persian() {
        assertThat(said("%D9%85%DB%8C%E2%80%8C%D8%AE")).isEqualTo("{645}{6cc}{200c}{62e}");
    }

    @Test
    void letters_and_their_accents_are_one_character() {
        assertThat(said("Zoe%CC%88")).isEqualTo("Zo{eb}");
    }

    @Test
    void lines_and_tabs_stay() {
        assertThat(said("one%0D%0Atwo%0Dthree%09four")).isEqualTo("one{a}two{a}three{9}four");
    }

    @Test
    void the_words_of_an_address_are_cleaned_too() {
        assertThat(site.get("/kestrel/tutor/said?words=Ada%00%E2%80%AEByron").body())
                .isEqualTo("AdaByron");
    }

    @Test
    void the_fields_beside_a_file_are_cleaned_too() {
        var body = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + TOKEN
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nAda\u0000\u202EByron\r\n--x--\r\n";

        assertThat(site.postParts("/kestrel/tutor/said", "x", body, "Cookie", COOKIE)
                        .body())
                .isEqualTo("AdaByron");
    }

    @Test
    void an_address_with_a_control_character_is_nowhere() {
        assertThat(site.get("/kestrel/tutor/a%01b").statusCode()).isEqualTo(404);
    }

    @Test
    void a_text_beyond_measure_is_refused_by_the_name_of_its_field() {
        var answer =
                site.post("/kestrel/tutor/said", "csrf=" + TOKEN + "&whyNow=" + "a".repeat(20_001), "Cookie", COOKIE);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The text in “why now” is longer than the 20,000 characters");
    }

    @ParameterizedTest
    @CsvSource({"q=%zz,400", "q=%,400"})
    void an_address_that_cannot_be_read_is_a_bad_request(String query, int status) {
        var answer = site.raw("GET /kestrel/tutor/said?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Reference: ");
    }

    @Test
    void a_name_without_a_value_is_an_empty_one() {
        assertThat(site.get("/kestrel/tutor/said?words").statusCode()).isEqualTo(200);
    }

    private static String said(String words) {
        return site.post("/kestrel/tutor/said", "csrf=" + TOKEN + "&words=" + words, "Cookie", COOKIE)
                .body();
    }
}
