/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mail says, once, from which its HTML and its plain form are written. Values are plain text: whatever they hold
 * is escaped. A letter has at most one button, the thing to do.
 */
public final class LetterText {

    /** One piece of a letter. */
    sealed interface Part {}

    record Paragraph(String text) implements Part {}

    record Button(String label, URI link) implements Part {}

    record Facts(List<Fact> facts) implements Part {}

    /** A label and what it stands for, such as School: Ashgrove Primary School. */
    public record Fact(String label, String value) {

        public Fact {
            requireNonNull(label, "label");
            requireNonNull(value, "value");
        }
    }

    /**
     * How the letter looks.
     *
     * @param body name of the appropriate body
     * @param colour its colour, as {@code #rrggbb}
     * @param help how to reach it, one line each
     */
    public record Style(String body, String colour, List<String> help) {

        public Style {
            help = List.copyOf(help);
            if (!colour.matches("#[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException("A colour is # and six hexadecimal digits");
            }
        }
    }

    private final String heading;
    private final List<Part> parts;

    private LetterText(String heading, List<Part> parts) {
        this.heading = requireNonNull(heading, "heading");
        this.parts = List.copyOf(parts);
    }

    public static LetterText headed(String heading) {
        return new LetterText(heading, List.of());
    }

    public LetterText paragraph(String text) {
        return with(new Paragraph(requireNonNull(text, "text")));
    }

    /** @param link an absolute http or https address */
    public LetterText button(String label, URI link) {
        if (link.getHost() == null || !("https".equals(link.getScheme()) || "http".equals(link.getScheme()))) {
            throw new IllegalArgumentException("A button leads to an absolute web address");
        }
        if (parts.stream().anyMatch(Button.class::isInstance)) {
            throw new IllegalArgumentException("A letter has at most one button");
        }
        return with(new Button(label, link));
    }

    public LetterText facts(Fact... facts) {
        return facts(List.of(facts));
    }

    public LetterText facts(List<Fact> facts) {
        return with(new Facts(List.copyOf(facts)));
    }

    /** A whole HTML document without pictures or anything else from elsewhere. */
    public String html(Style style) {
        return new HtmlLetter(style).write(heading, parts);
    }

    /** Plain text of lines up to 76 characters; only a link may be longer. */
    public String text(Style style) {
        return new PlainLetter(style).write(heading, parts);
    }

    private LetterText with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new LetterText(heading, more);
    }
}
