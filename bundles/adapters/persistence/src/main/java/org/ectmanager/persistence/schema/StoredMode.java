/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.DatabaseAccess;

/** The mode is written into the database when it is made; a platform of another mode refuses to open it. */
final class StoredMode {

    private StoredMode() {}

    /** Comes before the migrations, so that a refused database stays as it is. */
    static void check(DatabaseAccess database, Mode wanted) throws SQLException {
        try (var connection = Door.of(database, database.owner()).getConnection()) {
            var stored = exists(connection) ? read(connection) : Optional.<Mode>empty();
            if (stored.isPresent() && stored.get() != wanted) {
                throw new StartRefused("This database was made for " + said(stored.get())
                        + " mode and etc/org.ectmanager.platform.cfg says " + said(wanted)
                        + ". Set mode = " + said(stored.get()) + ", or use another database.");
            }
        }
    }

    static void remember(DatabaseAccess database, Mode mode) throws SQLException {
        try (var connection = Door.of(database, database.owner()).getConnection();
                var insert = connection.prepareStatement(
                        "insert into platform_setting (key, value) values ('mode', ?) on conflict do nothing")) {
            insert.setString(1, mode.name());
            insert.executeUpdate();
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select to_regclass('platform_setting') is not null");
                var result = select.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static Optional<Mode> read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select value from platform_setting where key = 'mode'");
                var result = select.executeQuery()) {
            return result.next() ? Optional.of(Mode.valueOf(result.getString(1))) : Optional.empty();
        }
    }

    private static String said(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
