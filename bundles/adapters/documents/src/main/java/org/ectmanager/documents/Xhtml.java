/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.util.stream.Collectors;

/** Builds well-formed XHTML. What comes in as text goes out escaped. */
final class Xhtml {

    private final StringBuilder text = new StringBuilder();

    /** Trusted markup, as it is. */
    Xhtml raw(String markup) {
        text.append(markup);
        return this;
    }

    Xhtml element(String name, String content) {
        text.append('<').append(name).append('>').append(lines(content));
        text.append("</").append(name.split(" ", 2)[0]).append(">\n");
        return this;
    }

    static String lines(String content) {
        return content.lines().map(Xhtml::escaped).collect(Collectors.joining("<br/>"));
    }

    static String escaped(String content) {
        var safe = new StringBuilder();
        content.codePoints().filter(Xhtml::allowed).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** XML knows no control characters and no halves of characters. */
    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE
                || character >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
