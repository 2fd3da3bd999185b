/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.DatabaseAccess;

/** The mode is written into the database when it is made; a platform of another mode refuses to open it. */
final class StoredMode {

    private StoredMode() {}

    static void settle(DatabaseAccess database, Mode wanted) throws SQLException {
        try (var connection = DriverManager.getConnection(
                database.jdbcUrl(), database.owner().user(), database.owner().password())) {
            var stored = stored(connection, wanted);
            if (stored != wanted) {
                throw new IllegalStateException("This database was made for " + said(stored)
                        + " mode and etc/org.ectmanager.platform.cfg says " + said(wanted)
                        + ". Set mode = " + said(stored) + ", or use another database");
            }
        }
    }

    private static Mode stored(Connection connection, Mode wanted) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into platform_setting (key, value) values ('mode', ?) on conflict do nothing");
                var select = connection.prepareStatement("select value from platform_setting where key = 'mode'")) {
            insert.setString(1, wanted.name());
            insert.executeUpdate();
            try (var result = select.executeQuery()) {
                result.next();
                return Mode.valueOf(result.getString(1));
            }
        }
    }

    private static String said(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
