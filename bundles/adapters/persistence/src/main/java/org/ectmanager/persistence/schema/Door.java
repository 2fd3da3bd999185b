/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import javax.sql.DataSource;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.application.port.DatabaseAccess.Login;
import org.postgresql.ds.PGSimpleDataSource;

/** A way into the database under one name. The driver is named here, so that nobody has to find it by itself. */
final class Door {

    private Door() {}

    static DataSource of(DatabaseAccess database, Login login) {
        var door = new PGSimpleDataSource();
        door.setUrl(database.jdbcUrl());
        door.setUser(login.user());
        door.setPassword(login.password());
        door.setApplicationName("ectmanager");
        door.setReWriteBatchedInserts(true);
        return door;
    }
}
