/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.theme;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The looks of the appropriate bodies: of those that are present, each worked out once for each plugin, and of those away. */
@Component(service = Looks.class)
public final class Looks {

    private record Known(AppropriateBodyPlugin plugin, BodyLook look) {}

    private final Map<BodyId, Known> known = new ConcurrentHashMap<>();
    private final BodyRegistry bodies;
    private final AwayBodies away;

    @Activate
    public Looks(@Reference BodyRegistry bodies, @Reference AwayBodies away) {
        this.bodies = bodies;
        this.away = away;
    }

    public Optional<BodyLook> of(BodyId body) {
        var plugin = bodies.find(body);
        if (plugin.isEmpty()) {
            known.remove(body);
        }
        return plugin.map(present -> look(body, present));
    }

    /** How a body looked whose plugin is away now. */
    public Optional<BodyLook> away(BodyId body) {
        return away.find(body).map(BodyLook::of);
    }

    /** Whether operators took a body off the directory whose plugin is away. */
    public boolean isRetired(BodyId body) {
        return away.find(body).filter(KeptLook::isRetired).isPresent();
    }

    private BodyLook look(BodyId body, AppropriateBodyPlugin plugin) {
        return known.compute(
                        body,
                        (id, before) -> before != null && before.plugin() == plugin
                                ? before
                                : new Known(plugin, BodyLook.of(plugin)))
                .look();
    }
}
