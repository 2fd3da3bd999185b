/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;

record OneBody(BodyProfile profile) implements BodyRegistry, AppropriateBodyPlugin {

    @Override
    public List<AppropriateBodyPlugin> all() {
        return List.of(this);
    }

    @Override
    public Optional<AppropriateBodyPlugin> find(BodyId id) {
        return all().stream().filter(body -> body.profile().id().equals(id)).findFirst();
    }
}
