/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.Optional;
import org.ectmanager.application.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether every page is behind the front door. */
@Component
public final class PagesCheck implements HealthCheck {

    private final FrontDoor door;
    private final Roll roll;

    @Activate
    public PagesCheck(@Reference FrontDoor door, @Reference Roll roll) {
        this.door = door;
        this.roll = roll;
    }

    @Override
    public String part() {
        return "pages";
    }

    @Override
    public Optional<String> problem() {
        return roll.absent(door.shown());
    }
}
