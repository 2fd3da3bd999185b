/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import java.util.Arrays;
import org.ectmanager.application.port.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to this version, as its owner and over a connection of its own, before anybody sees it. */
final class Schema {

    private Schema() {}

    static void bringUpToDate(DatabaseAccess database) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Schema.class.getClassLoader());
        try {
            migrate(Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(Door.of(database, database.owner()))
                    .locations("classpath:db/migration")
                    .cleanDisabled(true)
                    .load());
        } catch (FlywayException failure) {
            throw new StartRefused(
                    "The database could not be brought up to this version of ECT Manager; the log says why.", failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void migrate(Flyway flyway) {
        if (Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> !migration.getState().isResolved())) {
            throw new StartRefused("This database was used by a newer version of ECT Manager."
                    + " Start that version again, or use another database.");
        }
        flyway.migrate();
    }
}
