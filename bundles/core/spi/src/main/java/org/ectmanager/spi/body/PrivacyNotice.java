/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A privacy notice (P25).
 *
 * @param version changes when, and only when, everybody of the audience has to accept again
 * @param paragraphs plain text, one entry a paragraph
 */
public record PrivacyNotice(Audience audience, String version, String title, List<String> paragraphs) {

    public PrivacyNotice {
        requireNonNull(audience, "audience");
        requireNonNull(title, "title");
        if (version == null || version.isBlank()) {
            throw new IllegalArgumentException("A privacy notice has a version");
        }
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A privacy notice has a text");
        }
    }

    /**
     * A notice from a UTF-8 text file beside a class of the plugin: the title, then its paragraphs, with an empty line
     * between each.
     */
    public static PrivacyNotice from(Class<?> owner, String file, Audience audience, String version) {
        return read(file, new String(Resource.bytes(owner, file), StandardCharsets.UTF_8), audience, version);
    }

    /** A notice from what such a file holds; its name stands in what is refused. */
    public static PrivacyNotice read(String file, String text, Audience audience, String version) {
        var blocks = some(file, text);
        return new PrivacyNotice(audience, version, blocks.get(0), blocks.subList(1, blocks.size()));
    }

    /** What stands between empty lines of a text file; at least one block. */
    static List<String> blocks(Class<?> owner, String file) {
        return some(file, new String(Resource.bytes(owner, file), StandardCharsets.UTF_8));
    }

    private static List<String> some(String file, String text) {
        var blocks = blocks(text);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("The file " + file + " is empty");
        }
        return blocks;
    }

    /** However lines end: in a pattern the two characters of a line end would count as two of them. */
    static List<String> blocks(String text) {
        return Stream.of(text.replace("\r\n", "\n").split("\n\\s*\n"))
                .map(block -> block.strip().replaceAll("\\s*\n\\s*", " "))
                .filter(block -> !block.isEmpty())
                .toList();
    }
}
