/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.util.Optional;
import org.ectmanager.application.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether every web service is published. */
@Component
public final class ServicesCheck implements HealthCheck {

    private final RestDoor door;

    @Activate
    public ServicesCheck(@Reference RestDoor door) {
        this.door = door;
    }

    @Override
    public String part() {
        return "web services";
    }

    @Override
    public Optional<String> problem() {
        return door.absent();
    }
}
