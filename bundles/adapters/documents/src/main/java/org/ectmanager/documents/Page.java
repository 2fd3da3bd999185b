/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.port.Documents.Answer;
import org.ectmanager.application.port.Documents.Block;
import org.ectmanager.application.port.Documents.Document;
import org.ectmanager.application.port.Documents.Fact;
import org.ectmanager.application.port.Documents.Facts;
import org.ectmanager.application.port.Documents.Section;
import org.ectmanager.application.port.Documents.Signature;
import org.ectmanager.application.port.Documents.Table;
import org.ectmanager.application.port.Documents.Text;

/** A document as XHTML for the renderer. */
final class Page {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss z", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private final Document document;
    private final Xhtml page = new Xhtml();

    private Page(Document document) {
        this.document = document;
    }

    static String of(Document document) {
        return new Page(document).write();
    }

    private String write() {
        page.raw("<html lang=\"en-GB\"><head>").element("title", document.title());
        meta("subject", document.subject().isBlank() ? document.title() : document.subject());
        meta("author", document.body().name());
        page.raw("<style>" + Styles.of(document.body().branding()) + "</style></head>\n<body>\n");
        footer();
        header();
        page.element("h1", document.title());
        page.element("p class=\"subject\"", document.subject());
        document.sections().forEach(this::section);
        signatures();
        return page.raw("</body></html>").toString();
    }

    private void meta(String name, String content) {
        page.raw("<meta name=\"" + name + "\" content=\"" + Xhtml.escaped(content) + "\"/>");
    }

    private void header() {
        page.raw("<div class=\"header\">");
        document.body().branding().logo().flatMap(LogoMarkup::of).ifPresent(page::raw);
        page.element("div class=\"body\"", document.body().name()).raw("</div>\n");
    }

    private void footer() {
        var help = document.body().help();
        page.raw("<div class=\"footer\">");
        page.element(
                "div",
                Stream.of(document.body().name(), help.telephone(), help.email())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" \u00B7 ")));
        page.element("div", "Made on " + time(document.made()));
        if (!document.contentHash().isEmpty()) {
            page.element("div class=\"hash\"", "Content SHA-256 " + document.contentHash());
        }
        page.raw("</div>\n");
    }

    private void section(Section section) {
        page.element("h2", section.heading());
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Answer answer) {
            page.element("h3", answer.question());
            page.element("p", answer.answer().isBlank() ? "Not answered" : answer.answer());
        } else if (block instanceof Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Text text) {
            page.element("p", text.text());
        }
    }

    private void facts(List<Fact> facts) {
        page.raw("<table class=\"facts\">\n");
        facts.forEach(fact -> page.raw("<tr>")
                .element("th", fact.label())
                .element("td", fact.value())
                .raw("</tr>\n"));
        page.raw("</table>\n");
    }

    private void table(Table table) {
        page.raw("<table class=\"rows\"><thead><tr>\n");
        table.head().forEach(cell -> page.element("th", cell));
        page.raw("</tr></thead><tbody>\n");
        table.rows().forEach(row -> {
            page.raw("<tr>");
            row.forEach(cell -> page.element("td", cell));
            page.raw("</tr>\n");
        });
        page.raw("</tbody></table>\n");
    }

    private void signatures() {
        page.element("h2", "Signatures");
        if (document.signatures().isEmpty()) {
            page.element("p", "Nobody has signed yet.");
        }
        document.signatures().forEach(this::signature);
    }

    private void signature(Signature signature) {
        page.raw("<div class=\"signature\">");
        page.element("p class=\"signer\"", signature.signer() + ", " + signature.role());
        page.element("p", "\u201C" + signature.declaration() + "\u201D");
        page.element("p class=\"when\"", "Signed on " + time(signature.at()));
        if (!signature.covers().isBlank()) {
            page.element("p class=\"when\"", "For: " + signature.covers());
        }
        page.raw("</div>\n");
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
