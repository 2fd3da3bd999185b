/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.application.body.KnownBodies;
import org.ectmanager.application.port.Settings;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kept among the platform's own settings, written once a body. */
@Component
public final class RememberedBodies implements KnownBodies {

    private final Set<BodyId> remembered = ConcurrentHashMap.newKeySet();
    private final Settings settings;

    @Activate
    public RememberedBodies(@Reference Settings settings) {
        this.settings = settings;
    }

    @Override
    public void remember(BodyId body) {
        if (remembered.add(body) && !isKnown(body)) {
            settings.write(key(body), "yes");
        }
    }

    @Override
    public boolean isKnown(BodyId body) {
        return settings.read(key(body)).isPresent();
    }

    private static String key(BodyId body) {
        return "body.known." + body;
    }
}
