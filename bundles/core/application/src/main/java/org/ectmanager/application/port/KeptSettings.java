/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.spi.body.WrittenBody.Settings;
import org.osgi.annotation.versioning.ConsumerType;

/** The last settings of the current body that were right, for when its file is wrong. */
@ConsumerType
public interface KeptSettings {

    Optional<Kept> find();

    /** Keeps settings that are right; false when they are kept already, and nothing was written. */
    boolean keep(Settings settings, String version);

    /** @param at when they were in the file first */
    record Kept(Settings settings, Instant at) {

        public Kept {
            requireNonNull(settings, "settings");
            requireNonNull(at, "at");
        }
    }
}
