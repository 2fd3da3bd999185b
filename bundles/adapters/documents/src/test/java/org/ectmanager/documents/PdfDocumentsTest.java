/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ectmanager.application.port.Documents.Document;
import org.ectmanager.application.port.Documents.Section;
import org.ectmanager.application.port.Documents.Text;
import org.ectmanager.spi.body.Logo;
import org.junit.jupiter.api.Test;

class PdfDocumentsTest {

    private final PdfDocuments documents = new PdfDocuments();

    @Test
    void what_was_asked_and_answered_is_on_the_page() {
        assertThat(text(Examples.report()))
                .contains("First formal assessment")
                .contains("What evidence is there for Standard 1?")
                .contains("Lessons are planned")
                .contains("Autumn 2026 75 2");
    }

    @Test
    void readers_are_told_language_title_and_description() throws IOException {
        try (var pdf = Loader.loadPDF(documents.pdf(Examples.report()));
                var metadata = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(metadata.readAllBytes(), UTF_8))
                    .contains("dc:title", "dc:description", "pdfuaid:part")
                    .contains("First formal assessment");
        }
    }

    @Test
    void an_empty_answer_says_that_it_is_empty() {
        assertThat(text(Examples.report())).containsPattern("Anything else\\?\\s+Not answered");
    }

    @Test
    void names_with_letters_from_all_over_europe_are_printed() {
        assertThat(text(Examples.report())).contains("Zoë Łukasiewicz-O'Brien");
    }

    @Test
    void what_somebody_typed_is_text_and_never_markup() {
        assertThat(text(Examples.report())).contains("St Thérèse's & St Hilda's <Primary> School");
    }

    @Test
    void a_control_character_does_not_stop_the_document() {
        var odd = new Section("A\u0000B\uD800", List.of(new Text("C\u0007D")));

        assertThat(text(Examples.document(Examples.body(), List.of(odd), List.of())))
                .contains("AB")
                .contains("CD");
    }

    @Test
    void each_signature_shows_signer_role_time_and_declaration() {
        assertThat(text(Examples.report()))
                .contains("Amina Appleyard, Induction tutor")
                .contains("I confirm that this report is a fair record.")
                .contains("Signed on 28 June 2027 at 10:00:00 BST")
                .contains("For: Sections 1 to 4")
                .contains("Signed on 29 January 2027 at 09:00:00 GMT");
    }

    @Test
    void a_report_that_nobody_signed_says_so() {
        assertThat(text(Examples.longReport())).contains("Nobody has signed yet.");
    }

    @Test
    void every_page_has_its_number_the_hash_and_the_help_contact() throws IOException {
        try (var pdf = open(Examples.longReport())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
                assertThat(text(pdf, number, number))
                        .contains("Page " + number + " of " + pdf.getNumberOfPages())
                        .contains("Content SHA-256 " + Examples.HASH)
                        .contains("01632 960000");
            }
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_everywhere() {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        var here = documents.pdf(Examples.report(Examples.svg()));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new PdfDocuments().pdf(Examples.report(Examples.svg()))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void it_is_tagged_titled_and_in_a_language_for_screen_readers() throws IOException {
        try (var pdf = open(Examples.report())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("First formal assessment");
        }
    }

    @Test
    void a_logo_in_svg_is_drawn() {
        assertThat(shows(Examples.report(Examples.svg()), new Color(0xb5651d), 1000))
                .isTrue();
    }

    @Test
    void a_logo_in_png_is_drawn() {
        assertThat(shows(Examples.report(Examples.png()), Color.RED, 1000)).isTrue();
    }

    @Test
    void a_logo_that_cannot_be_read_is_left_out() {
        var broken = new Logo("image/svg+xml", "<svg".getBytes(UTF_8), "Northshire");

        assertThat(text(Examples.report(broken))).contains("Northshire Teaching School Hub");
    }

    @Test
    void a_logo_reads_no_file_of_this_machine() {
        var curious = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text>&x;</text></svg>";

        assertThat(LogoMarkup.of(new Logo("image/svg+xml", curious.getBytes(UTF_8), "x")))
                .isEmpty();
    }

    private boolean shows(Document document, Color colour, int pixels) {
        try (var pdf = open(document)) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            return count(page, colour) >= pixels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(BufferedImage page, Color colour) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(i -> (page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xffffff)
                        == (colour.getRGB() & 0xffffff))
                .count();
    }

    private String text(Document document) {
        try (var pdf = open(document)) {
            return text(pdf, 1, pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf);
    }

    private PDDocument open(Document document) throws IOException {
        return Loader.loadPDF(documents.pdf(document));
    }
}
