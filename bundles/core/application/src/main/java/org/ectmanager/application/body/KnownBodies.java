/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body;

import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate bodies that were ever here: one whose plugin is away is missed, not unknown. */
@ProviderType
public interface KnownBodies {

    /** Remembers that a body is here. */
    void remember(BodyId body);

    /** Whether a body was here before, also before the last restart. */
    boolean isKnown(BodyId body);
}
