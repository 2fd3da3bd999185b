/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.length.AgreedExtension;

/** What the appropriate body decides (R46, guidance 2.66 to 2.68). */
public sealed interface Decision {

    record Pass() implements Decision {}

    record Fail() implements Decision {}

    record Extend(AgreedExtension extension) implements Decision {
        public Extend {
            requireNonNull(extension, "extension");
        }
    }

    /** Whether the teacher may appeal against it (R48). */
    default boolean isAppealable() {
        return !(this instanceof Pass);
    }
}
