/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final Prose REASON = Prose.page("reason", "report.reason", "The reason");

    @Test
    void a_text_that_has_to_be_there_is_asked_for() {
        assertThat(REASON.wrong(" \r\n ", "Enter the reason"))
                .containsExactly(new Refusal("reason", "report.reason", "Enter the reason"));
    }

    @Test
    void the_longest_text_is_taken() {
        assertThat(REASON.wrong("x".repeat(Prose.PAGE), "Enter the reason")).isEmpty();
    }

    @Test
    void one_character_more_is_refused_with_both_lengths() {
        assertThat(REASON.tooLong("x".repeat(Prose.PAGE + 1)))
                .containsExactly(new Refusal(
                        "reason",
                        "report.reason.too-long",
                        "The reason must have 4,000 characters or fewer. It has 4,001"));
    }

    @Test
    void a_line_end_of_a_browser_and_a_sign_beyond_the_basic_plane_count_once() {
        assertThat(Prose.length("one\r\ntwo \uD83D\uDE00\r\n")).isEqualTo(9);
    }

    @Test
    void a_telephone_number_has_digits_in_moderation() {
        assertThat(Telephone.fits("+44 (0)1632 960-001")).isTrue();
        assertThat(Telephone.fits("")).isTrue();
        assertThat(Telephone.fits("ask the office")).isFalse();
        assertThat(Telephone.fits("1".repeat(26))).isFalse();
    }

    @Test
    void a_field_that_has_to_be_there_has_its_limit() {
        var reading = new Reading("registration", Map.of("postTitle", "x".repeat(201)));

        reading.required("postTitle", Prose.LINE, "The post", "Enter the post");

        assertThat(reading.refusals())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("postTitle", "registration.postTitle.too-long"));
    }
}
