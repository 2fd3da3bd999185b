/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How every part of the platform is. Answers within seconds whatever is broken, and needs nothing that may be: its
 * times are the machine's own, because the platform's clock is kept in the database.
 */
@ProviderType
public interface Health {

    /** Every part, by name, those among them that should be there and are not. */
    List<Part> parts();

    /**
     * One part.
     *
     * @param problem what is wrong; empty when all is well
     * @param since when it became so, or was first found so
     * @param vital whether the platform is not ready because of it
     */
    record Part(String name, Optional<String> problem, Instant since, boolean vital) {

        public Part since(Instant broke) {
            return new Part(name, problem, broke, vital);
        }

        public boolean keepsFromWork() {
            return vital && problem.isPresent();
        }
    }
}
