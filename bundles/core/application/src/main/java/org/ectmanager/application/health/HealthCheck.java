/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Looks after one part of the platform. Asked from any thread, at any time; slow answers count as none. */
@ConsumerType
public interface HealthCheck {

    /** Stable name, such as {@code database}. */
    String part();

    /** What is wrong, in one sentence without personal data; empty when all is well. */
    Optional<String> problem();

    /** Since when the problem told last has been there, where the check knows; else it is when it was first found. */
    default Optional<Instant> since() {
        return Optional.empty();
    }

    /** Whether the platform should get no requests while the problem told last is there. */
    default boolean vital() {
        return true;
    }
}
