/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate bodies present right now; they come and go as plugins do. */
@ProviderType
public interface BodyRegistry {

    /** Every body that is present, by name. */
    List<AppropriateBodyPlugin> all();

    /** One body; empty while its plugin is absent, which is a normal state. */
    Optional<AppropriateBodyPlugin> find(BodyId id);

    /** The version of the plugin that a present body comes from; empty when that says none. */
    default String version(BodyId id) {
        return "";
    }
}
