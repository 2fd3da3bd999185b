/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;

/** One thing that is done so that a destination hears of changes. The platform does it, or shows who has to. */
public sealed interface Delivery {

    /** The references of the changes it tells of. */
    List<String> about();

    /**
     * A file to be handed over, at most 10 MB.
     *
     * @param name such as {@code ambition-2026-09-01.csv}: letters, digits, dots, hyphens and low lines
     */
    record File(List<String> about, String name, String mediaType, byte[] content) implements Delivery {

        private static final int LARGEST = 10_000_000;

        public File {
            about = some(about);
            if (name == null || !name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
                throw new IllegalArgumentException("A file's name has up to 100 letters, digits, dots and hyphens");
            }
            requireNonNull(mediaType, "mediaType");
            if (content == null || content.length == 0 || content.length > LARGEST) {
                throw new IllegalArgumentException("A file has 1 to " + LARGEST + " bytes");
            }
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * An e-mail that the platform renders in the appropriate body's style and sends.
     *
     * @param paragraphs plain text, one entry a paragraph
     */
    record Message(List<String> about, EmailAddress to, String subject, List<String> paragraphs) implements Delivery {

        public Message {
            about = some(about);
            requireNonNull(to, "to");
            if (subject == null || subject.isBlank() || subject.length() > 200) {
                throw new IllegalArgumentException("A message has a subject of 1 to 200 characters");
            }
            paragraphs = List.copyOf(paragraphs);
            if (paragraphs.isEmpty()) {
                throw new IllegalArgumentException("A message has a text");
            }
        }
    }

    /**
     * Something that a person does elsewhere and then ticks; or that an answer ticks for them ({@link Answer}).
     *
     * @param id stable within the destination, such as {@code paired}
     * @param howTo what to do, in plain English
     * @param link where it is done
     * @param actor who does it
     * @param patienceDays calendar days after the effective day, or after it was told when that is later, before
     *     anybody is reminded
     */
    record Step(
            List<String> about,
            String id,
            String title,
            String howTo,
            Optional<URI> link,
            Actor actor,
            int patienceDays)
            implements Delivery {

        /** Who acts. */
        public enum Actor {
            SCHOOL,
            APPROPRIATE_BODY,
            /** Nobody here: the place itself confirms. */
            DESTINATION
        }

        public Step {
            about = some(about);
            if (id == null || !id.matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException("A step has an id of lower-case letters");
            }
            requireNonNull(title, "title");
            requireNonNull(howTo, "howTo");
            requireNonNull(actor, "actor");
            if (link.filter(address -> !"https".equals(address.getScheme())).isPresent()) {
                throw new IllegalArgumentException("A step's link begins with https");
            }
            if (patienceDays < 0) {
                throw new IllegalArgumentException("Patience is not negative");
            }
        }
    }

    private static List<String> some(List<String> about) {
        if (about.isEmpty()) {
            throw new IllegalArgumentException("A delivery tells of at least one change");
        }
        return List.copyOf(about);
    }
}
