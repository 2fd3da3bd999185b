/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import org.ectmanager.application.port.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to this version, as its owner and over a connection of its own, before anybody sees it. */
final class Schema {

    private Schema() {}

    static void bringUpToDate(DatabaseAccess database) {
        var loader = Schema.class.getClassLoader();
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Flyway.configure(loader)
                    .dataSource(
                            database.jdbcUrl(),
                            database.owner().user(),
                            database.owner().password())
                    .locations("classpath:db/migration")
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new IllegalStateException(
                    "The database could not be brought up to this version. If a newer version of ECT Manager used it,"
                            + " start that version again; nothing was changed. "
                            + failure.getMessage(),
                    failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
