/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Block;
import org.junit.jupiter.api.Test;

class LaidTest {

    private final Laid laid = Laid.out(Letters.LETTER, Look.of(Letters.BODY));

    @Test
    void the_plain_form_reads_like_a_letter() {
        assertThat(laid.text())
                .isEqualTo(
                        """
                        A report is waiting – Zoë

                        The progress review of your early career teacher is open now and due on 1
                        July 2027 at the latest.

                        School: St Anselm's & St Hilda's
                        Due: 1 July 2027

                        Open the review:
                        https://ect.example/northshire/reports/7?a=1&b=2

                        --
                        Northshire Hüb
                        01632 960000
                        help@northshire.example
                        """);
    }

    @Test
    void the_html_form_says_the_same_in_the_colour_of_the_body() {
        assertThat(laid.html())
                .contains("A report is waiting – Zoë</h1>")
                .contains("href=\"https://ect.example/northshire/reports/7?a=1&amp;b=2\"")
                .contains("St Anselm&#39;s &amp; St Hilda&#39;s</td>")
                .contains("background:#1d4f60")
                .contains("help@northshire.example");
    }

    @Test
    void nothing_that_somebody_typed_becomes_html() {
        var nasty = "<script>alert(\"1\")</script>";
        var letter = new Letter(
                "1",
                Letters.BODY.id(),
                nasty,
                "",
                Letters.LETTER.to(),
                nasty,
                List.of(
                        new Block.Paragraph(nasty),
                        new Block.Facts(Map.of(nasty, nasty)),
                        new Block.Action(nasty, nasty)));

        assertThat(Laid.out(letter, new Look(nasty, "#000000", List.of(nasty))).html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    void the_html_form_asks_for_nothing_from_elsewhere() {
        assertThat(laid.html()).doesNotContain("src=").doesNotContain("url(").doesNotContain("<link");
    }
}
