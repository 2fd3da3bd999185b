/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.ectmanager.application.port.Documents.Answer;
import org.ectmanager.application.port.Documents.Document;
import org.ectmanager.application.port.Documents.Fact;
import org.ectmanager.application.port.Documents.Facts;
import org.ectmanager.application.port.Documents.Section;
import org.ectmanager.application.port.Documents.Signature;
import org.ectmanager.application.port.Documents.Table;
import org.ectmanager.application.port.Documents.Text;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;

/** Documents to render. */
final class Examples {

    static final Instant MADE = Instant.parse("2027-06-30T15:04:05Z");
    static final String HASH = "0123456789abcdef".repeat(4);
    static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">
            <circle cx="40" cy="40" r="36" fill="#1d4f60"/><rect x="100" y="10" width="90" height="60" fill="#b5651d"/>
            </svg>
            """;

    private Examples() {}

    static BodyProfile body(Logo... logo) {
        return new BodyProfile(
                new BodyId("northshire"),
                "Northshire Teaching School Hub",
                "Serves Northshire",
                new Branding(
                        new Colour("#1d4f60"),
                        new Colour("#b5651d"),
                        List.of(logo).stream().findFirst()),
                new HelpContacts("01632 960000", "help@northshire.example", "Weekdays 9am to 5pm"));
    }

    static Logo svg() {
        return new Logo("image/svg+xml", SVG.getBytes(UTF_8), "Northshire");
    }

    static Logo png() {
        var picture = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 120, 60);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Logo("image/png", bytes.toByteArray(), "Northshire");
    }

    static Document report(Logo... logo) {
        return document(
                body(logo),
                List.of(
                        new Section(
                                "About this assessment",
                                List.of(new Facts(List.of(
                                        new Fact("Early career teacher", "Zoë Łukasiewicz-O'Brien"),
                                        new Fact("School", "St Thérèse's & St Hilda's <Primary> School"),
                                        new Fact("Period", "1 September 2026 to 30 June 2027"))))),
                        new Section(
                                "Evidence",
                                List.of(
                                        new Answer(
                                                "What evidence is there for Standard 1?",
                                                "Lessons are planned\nand well paced. ".repeat(12)),
                                        new Answer("Anything else?", ""),
                                        new Table(
                                                List.of("Term", "Days served", "Days absent"),
                                                List.of(
                                                        List.of("Autumn 2026", "75", "2"),
                                                        List.of("Spring 2027", "55", "0")))))),
                List.of(
                        new Signature(
                                "Amina Appleyard",
                                "Induction tutor",
                                Instant.parse("2027-06-28T09:00:00Z"),
                                "I confirm that this report is a fair record.",
                                "Sections 1 to 4"),
                        new Signature(
                                "Benedict Bracewell",
                                "Head teacher",
                                Instant.parse("2027-01-29T09:00:00Z"),
                                "I agree with the judgement.",
                                "")));
    }

    static Document longReport() {
        var text = new Text("The teacher has met the expectations of this standard. ".repeat(40));
        return document(
                body(),
                List.of(new Section("One", List.of(text, text, text)), new Section("Two", List.of(text, text, text))),
                List.of());
    }

    static Document document(BodyProfile body, List<Section> sections, List<Signature> signatures) {
        return new Document(
                body, "First formal assessment", "Zoë Łukasiewicz-O'Brien", sections, signatures, HASH, MADE);
    }
}
