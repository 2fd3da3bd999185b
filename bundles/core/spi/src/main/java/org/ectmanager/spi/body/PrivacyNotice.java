/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.List;

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
}
