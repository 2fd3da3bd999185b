/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.job;

import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.domain.body.BodyId;

/** A run that failed for some appropriate bodies and did its work for all others. Its cause is the first failure. */
public final class PartlyFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String bodies;

    PartlyFailed(List<BodyId> bodies, RuntimeException first) {
        super("It failed for some appropriate bodies", first);
        this.bodies = bodies.stream().map(BodyId::value).sorted().distinct().collect(Collectors.joining(", "));
    }

    /** The ids of the bodies, joined by commas. */
    public String bodies() {
        return bodies;
    }
}
