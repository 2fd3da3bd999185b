/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bodies whose work is due now; work for an absent one waits. */
@Component(service = Bodies.class)
public final class Bodies {

    private final BodyRegistry registry;
    private final Clock clock;

    @Activate
    public Bodies(@Reference BodyRegistry registry, @Reference Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    Stream<BodyId> present() {
        return registry.all().stream().map(plugin -> plugin.profile().id());
    }

    Instant now() {
        return clock.instant();
    }
}
