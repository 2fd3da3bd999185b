/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;

/**
 * A check that an officer makes by hand before a registration is authorised (P3).
 *
 * @param by who performs it, in plain words; empty when it is whoever decides
 * @param made once it was ticked
 */
public record HandCheck(String id, String words, String by, Optional<Made> made) {

    public HandCheck {
        requireNonNull(made, "made");
    }

    /** Who ticked it, by the name that they had then. */
    public record Made(PersonId person, String name, Instant at) {}
}
