/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.HashSet;
import java.util.Set;
import org.ectmanager.application.body.KnownBodies;
import org.ectmanager.domain.body.BodyId;

/** Remembers bodies until the end of a journey. */
final class Memory implements KnownBodies {

    private final Set<BodyId> known = new HashSet<>();

    @Override
    public void remember(BodyId body) {
        known.add(body);
    }

    @Override
    public boolean isKnown(BodyId body) {
        return known.contains(body);
    }
}
