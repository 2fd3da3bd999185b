/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.application.port.DatabaseAccess.Login;
import org.ectmanager.postgres.EmbeddedServer.Place;

/** Databases for one test each, with the programs unpacked once. */
final class Scratch {

    private static final Path PROGRAMS = Path.of("target", "postgresql-" + Programs.MAJOR);

    private Scratch() {}

    static Place in(Path home) {
        return new Place(home, PROGRAMS, home.resolve("server.log"), false);
    }

    static Connection enter(DatabaseAccess database, Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
    }

    static void run(DatabaseAccess database, Login login, String sql) throws SQLException {
        try (var connection = enter(database, login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(DatabaseAccess database, Login login, String sql) throws SQLException {
        try (var connection = enter(database, login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
