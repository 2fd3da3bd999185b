/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.DatabaseAccess;

/** A database whose schema is up to date and whose mode is right, with a pool of the application's connections. */
public final class Database {

    private static final int CONNECTIONS = 10;

    private Database() {}

    /** Checks server, roles and mode, brings the schema up to date as its owner, and opens the pool as the application. */
    public static HikariDataSource open(DatabaseAccess database, Mode mode) throws SQLException {
        SecondWall.check(database);
        StoredMode.check(database, mode);
        Schema.bringUpToDate(database);
        StoredMode.remember(database, mode);
        var settings = new HikariConfig();
        settings.setDataSource(Door.of(database, database.app()));
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setPoolName("ectmanager");
        return new HikariDataSource(settings);
    }
}
