/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Who oversees a school where two bodies share one entrance (P35). Both say it the same way round: each sends on what is
 * the other's. Pure: same school, same answer. One that fails, or that names a body that is not there, sends nobody on.
 */
@ConsumerType
@FunctionalInterface
public interface AllocationRule {

    /** The other body, with the reason that schools read; empty for a school that this body oversees itself. */
    Optional<Elsewhere> overseer(EnteringSchool school);

    /** Every school that asks is this body's own to let in. */
    static AllocationRule standard() {
        return school -> Optional.empty();
    }

    /**
     * Schools whose postcode begins with one of these, or that are of one of these local authorities, are the other body's.
     *
     * @param postcodes the first half of a postcode, such as ZZ1, in capitals or not
     * @param authorities as the register names them
     * @param reason in a sentence, such as "Schools in the west are overseen by our partner."
     */
    static AllocationRule places(BodyId other, List<String> postcodes, List<String> authorities, String reason) {
        var elsewhere = new Elsewhere(other, reason);
        var districts = lower(postcodes);
        var names = lower(authorities);
        return school -> districts.contains(school.district().toLowerCase(Locale.ROOT))
                        || names.contains(school.authority().toLowerCase(Locale.ROOT))
                ? Optional.of(elsewhere)
                : Optional.empty();
    }

    private static Set<String> lower(List<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The body that oversees a school, and why. */
    record Elsewhere(BodyId body, String reason) {

        private static final int LONGEST = 400;

        public Elsewhere {
            requireNonNull(body, "body");
            reason = PlainText.required("The reason for another body", reason, LONGEST);
        }
    }

    /**
     * What the register says of a school that wants to get in. Texts are empty where nothing is known.
     *
     * @param kind such as "Community school"
     * @param authority the local authority's name
     * @param trust the academy trust's name
     */
    record EnteringSchool(
            String urn, String name, String kind, String phase, String authority, String trust, String postcode) {

        /** The first half of the postcode. */
        public String district() {
            var space = postcode.strip().indexOf(' ');
            return space < 0 ? postcode.strip() : postcode.strip().substring(0, space);
        }
    }
}
