/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An appropriate body as somebody has written it into a file of settings. A bundle that makes bodies from files registers
 * one of these for each file, right or wrong, instead of the body itself. The platform asks it for the body; while the
 * file is wrong it asks for the one of the last settings that were right, which it keeps.
 */
@ConsumerType
public interface WrittenBody {

    /** The name of the file, for those who correct it. */
    String file();

    /** Which body it is of; empty when the name of the file gives none. */
    Optional<BodyId> id();

    /** What the file says now, right or wrong. */
    Settings settings();

    /**
     * Whether the platform keeps these settings and falls back on the last right ones; not where the settings need
     * further files, which come and go with a bundle.
     */
    default boolean areKept() {
        return true;
    }

    /** The body that settings make, or a refusal for each wrong line: its key as the field, and what is allowed. */
    Result<AppropriateBodyPlugin> read(Settings settings);

    /**
     * What a file of settings says.
     *
     * @param lines by key
     * @param picture what the picture holds that a line names; no bytes for none
     */
    record Settings(Map<String, String> lines, byte[] picture) {

        public Settings {
            lines = Map.copyOf(lines);
            picture = picture.clone();
        }

        @Override
        public byte[] picture() {
            return picture.clone();
        }
    }
}
