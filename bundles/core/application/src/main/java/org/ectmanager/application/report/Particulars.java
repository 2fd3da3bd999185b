/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.signature.Named;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;

/**
 * Whom and what a report is about. From when it was handed in until it is returned, as its last signature words it.
 *
 * @param trn of the teacher, for those who may read it
 * @param ways how the body goes about reports and decisions now
 */
public record Particulars(Map<Named, String> named, String trn, Optional<Accepted> accepted, Ways ways) {

    /**
     * When the appropriate body accepted the report, and who did.
     *
     * @param checked the points of its checklist that were ticked, in the words of that day
     */
    public record Accepted(Instant at, String by, List<String> checked) {

        public Accepted {
            checked = List.copyOf(checked);
        }
    }

    /** What a body has said of who signs, of the time in which it reads reports, and of who decides (P13, P15, P16). */
    public record Ways(SigningPolicy signing, ReviewPolicy reviews, DecisionFlow decisions) {

        public Ways {
            requireNonNull(signing, "signing");
            requireNonNull(reviews, "reviews");
            requireNonNull(decisions, "decisions");
        }
    }

    public Particulars {
        named = Map.copyOf(named);
        requireNonNull(trn, "trn");
        requireNonNull(accepted, "accepted");
        requireNonNull(ways, "ways");
    }

    public String say(Named what) {
        return named.getOrDefault(what, "");
    }

    public Particulars worded(Map<Named, String> as) {
        return new Particulars(as, trn, accepted, ways);
    }
}
