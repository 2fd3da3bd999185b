/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.signature.Named;

/**
 * Whom and what a report is about. From when it was handed in until it is returned, as its last signature words it.
 *
 * @param trn of the teacher, for those who may read it
 */
public record Particulars(Map<Named, String> named, String trn, Optional<Accepted> accepted) {

    /** When the appropriate body accepted the report, and who did. */
    public record Accepted(Instant at, String by) {}

    public Particulars {
        named = Map.copyOf(named);
        requireNonNull(trn, "trn");
        requireNonNull(accepted, "accepted");
    }

    public String say(Named what) {
        return named.getOrDefault(what, "");
    }

    public Particulars worded(Map<Named, String> as) {
        return new Particulars(as, trn, accepted);
    }
}
