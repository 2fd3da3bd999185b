/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.health;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javax.sql.DataSource;
import org.ectmanager.application.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The data source is offered only once the schema is up to date; so this is there only when all is well. */
@Component
public final class MigrationsCheck implements HealthCheck {

    @Activate
    public MigrationsCheck(@Reference(target = "(osgi.jndi.service.name=ectmanager)") DataSource upToDate) {
        requireNonNull(upToDate, "upToDate");
    }

    @Override
    public String part() {
        return "migrations";
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}
