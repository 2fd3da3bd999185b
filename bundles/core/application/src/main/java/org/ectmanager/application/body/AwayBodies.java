/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate bodies that were here and whose plugins are away right now, as they looked when they were. */
@ProviderType
public interface AwayBodies {

    /** Those that the directory shows, by name. */
    List<KeptLook> all();

    /** Those that operators took off the directory, by name; their plugins are away as well. */
    List<KeptLook> retired();

    /** One of either; empty while its plugin is present, and when nothing was ever kept of it. */
    Optional<KeptLook> find(BodyId body);
}
