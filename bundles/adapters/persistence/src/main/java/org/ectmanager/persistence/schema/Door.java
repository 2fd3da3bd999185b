/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import javax.sql.DataSource;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.application.port.DatabaseAccess.Login;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A way into the database under one name. The driver is named here, so that nobody has to find it by itself. What it
 * says of a failure names no values of rows, because that ends up in logs.
 */
public final class Door {

    private Door() {}

    public static DataSource of(DatabaseAccess database, Login login) {
        var door = new PGSimpleDataSource();
        door.setUrl(database.jdbcUrl());
        door.setUser(login.user());
        door.setPassword(login.password());
        door.setApplicationName("ectmanager");
        door.setReWriteBatchedInserts(true);
        door.setLogServerErrorDetail(false);
        return door;
    }
}
