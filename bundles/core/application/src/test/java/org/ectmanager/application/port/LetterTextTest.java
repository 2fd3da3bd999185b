/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.ectmanager.application.port.LetterText.Fact;
import org.ectmanager.application.port.LetterText.Style;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final Style STYLE =
            new Style("Northshire <Hub>", "#1d4f60", List.of("01632 960000", "help@a.example"));
    private static final LetterText LETTER = LetterText.headed("A report is waiting")
            .paragraph(
                    "The progress review of your early career teacher is open now and due on 1 July 2027 at the latest.")
            .facts(new Fact("School", "St Anselm's & St Hilda's"), new Fact("Due", "1 July 2027"))
            .button("Open the review", URI.create("https://ect.example/northshire/reports/7?a=1&b=2"));

    @Test
    void the_plain_form_reads_like_a_letter() {
        assertThat(LETTER.text(STYLE))
                .isEqualTo(
                        """
                        A report is waiting

                        The progress review of your early career teacher is open now and due on 1
                        July 2027 at the latest.

                        School: St Anselm's & St Hilda's
                        Due: 1 July 2027

                        Open the review:
                        https://ect.example/northshire/reports/7?a=1&b=2

                        --
                        Northshire <Hub>
                        01632 960000
                        help@a.example
                        """);
    }

    @Test
    void the_html_form_says_the_same() {
        assertThat(LETTER.html(STYLE))
                .contains("A report is waiting</h1>")
                .contains("href=\"https://ect.example/northshire/reports/7?a=1&amp;b=2\"")
                .contains("St Anselm&#39;s &amp; St Hilda&#39;s</td>")
                .contains("background:#1d4f60")
                .contains("help@a.example");
    }

    @Test
    void nothing_that_somebody_typed_becomes_html() {
        var nasty = "<script>alert(\"1\")</script>";
        var html = LetterText.headed(nasty)
                .paragraph(nasty)
                .facts(new Fact(nasty, nasty))
                .button(nasty, URI.create("https://ect.example/"))
                .html(new Style(nasty, "#000000", List.of(nasty)));

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void the_html_form_asks_for_nothing_from_elsewhere() {
        assertThat(LETTER.html(STYLE))
                .doesNotContain("src=")
                .doesNotContain("url(")
                .doesNotContain("<link");
    }

    @Test
    void a_letter_has_one_thing_to_do() {
        assertThatThrownBy(() -> LETTER.button("Another", URI.create("https://ect.example/")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_button_leads_to_a_web_address() {
        assertThatThrownBy(() -> LetterText.headed("A").button("B", URI.create("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
