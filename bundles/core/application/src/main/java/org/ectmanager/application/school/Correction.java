/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;

/**
 * What an appropriate body says of a school against the register.
 *
 * @param said what the register said when somebody last looked
 * @param says what it says now
 * @param by whose correction and reason it is
 * @param kept who last kept it against what the register said anew, which makes nobody its author
 */
public record Correction(
        Fact fact, String value, String said, String says, String reason, BodyId by, Instant at, Optional<Kept> kept) {

    public Correction {
        requireNonNull(fact, "fact");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(kept, "kept");
    }

    /** By which appropriate body a correction was kept, and when. */
    public record Kept(BodyId by, Instant at) {}

    /** The register has changed its mind, and not to what the correction says. */
    public boolean isNews() {
        return !said.equals(says);
    }

    /** Whether two texts say the same of a school, written with or without blanks. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
