/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.health;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.port.DatabaseAccess;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.postgresql.Driver;

/** Knocks on the database's door, beside the pool, which would wait long for a database that is away. */
@Component
public final class DatabaseCheck implements HealthCheck {

    private static final String SECONDS = "3";

    private final DatabaseAccess database;

    @Activate
    public DatabaseCheck(@Reference DatabaseAccess database) {
        this.database = database;
    }

    @Override
    public String part() {
        return "database";
    }

    @Override
    public Optional<String> problem() {
        try (var connection = new Driver().connect(database.jdbcUrl(), settings());
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select 1")) {
            return answer.next() ? Optional.empty() : Optional.of("The database answers nothing");
        } catch (SQLException refused) {
            return Optional.of("The database cannot be reached: state " + refused.getSQLState());
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("user", database.app().user());
        settings.setProperty("password", database.app().password());
        settings.setProperty("connectTimeout", SECONDS);
        settings.setProperty("socketTimeout", SECONDS);
        settings.setProperty("ApplicationName", "ectmanager health");
        return settings;
    }
}
