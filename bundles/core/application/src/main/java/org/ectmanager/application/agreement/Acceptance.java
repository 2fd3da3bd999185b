/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.agreement;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.Agreement;

/**
 * That a school accepted an agreement, with the words that it accepted: they stay whatever the body says later.
 *
 * @param registration with which it was accepted, where it is accepted with each
 */
public record Acceptance(long id, SchoolId school, Words words, Optional<Long> registration, Person by, Instant at) {

    public Acceptance {
        requireNonNull(school, "school");
        requireNonNull(words, "words");
        requireNonNull(registration, "registration");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    /** What was accepted. */
    public record Words(String agreement, String version, String title, List<String> paragraphs) {

        public Words {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Words of(Agreement agreement) {
            return new Words(agreement.id(), agreement.version(), agreement.title(), agreement.paragraphs());
        }
    }

    /** Who accepted it, by the name and the position that they had then. */
    public record Person(PersonId id, String name, Position position) {}

    public boolean isOf(Agreement agreement) {
        return words.agreement().equals(agreement.id());
    }

    public boolean isOfVersion(Agreement agreement) {
        return isOf(agreement) && words.version().equals(agreement.version());
    }
}
