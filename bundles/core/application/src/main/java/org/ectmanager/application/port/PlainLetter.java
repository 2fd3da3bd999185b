/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.port.LetterText.Button;
import org.ectmanager.application.port.LetterText.Facts;
import org.ectmanager.application.port.LetterText.Paragraph;
import org.ectmanager.application.port.LetterText.Part;
import org.ectmanager.application.port.LetterText.Style;

/** Writes a letter as plain text. */
final class PlainLetter {

    private static final int WIDTH = 76;

    private final Style style;

    PlainLetter(Style style) {
        this.style = style;
    }

    String write(String heading, List<Part> parts) {
        var text = new StringBuilder(wrapped(heading)).append("\n\n");
        parts.forEach(part -> text.append(part(part)).append("\n\n"));
        text.append("--\n").append(style.body()).append('\n');
        style.help().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String part(Part part) {
        if (part instanceof Button button) {
            return wrapped(button.label() + ":") + "\n" + button.link().toASCIIString();
        }
        if (part instanceof Facts facts) {
            return facts.facts().stream()
                    .map(fact -> wrapped(fact.label() + ": " + fact.value()))
                    .collect(Collectors.joining("\n"));
        }
        return wrapped(((Paragraph) part).text());
    }

    private static String wrapped(String text) {
        return text.lines().map(PlainLetter::wrappedLine).collect(Collectors.joining("\n"));
    }

    private static String wrappedLine(String line) {
        var text = new StringBuilder();
        var used = 0;
        for (var word : line.strip().split("\\s+")) {
            if (used > 0 && used + 1 + word.length() > WIDTH) {
                text.append('\n');
                used = 0;
            }
            text.append(used > 0 ? " " : "").append(word);
            used += word.length() + (used > 0 ? 1 : 0);
        }
        return text.toString();
    }
}
