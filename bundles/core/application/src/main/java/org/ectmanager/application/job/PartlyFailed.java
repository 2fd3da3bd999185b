/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.domain.body.BodyId;

/** A run that failed for some appropriate bodies and did its work for all others. Its cause is the first new failure. */
public final class PartlyFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String bodies;

    PartlyFailed(List<BodyId> bodies, Optional<RuntimeException> first) {
        super("It failed for some appropriate bodies", first.orElse(null));
        this.bodies = bodies.stream().map(BodyId::value).sorted().distinct().collect(Collectors.joining(", "));
    }

    /** The ids of those it failed for, one after another. */
    public String bodies() {
        return bodies;
    }

    /** Whether all that failed did so before and is in the log since then. */
    public boolean isKnown() {
        return getCause() == null;
    }
}
