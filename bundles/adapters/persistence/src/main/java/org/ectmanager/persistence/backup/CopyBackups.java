/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.ectmanager.application.port.Backups;
import org.ectmanager.application.port.BodySettings;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.persistence.schema.Door;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works as the owner of the schema over a connection of its own, in one transaction that sees one moment. */
@Component
public final class CopyBackups implements Backups {

    private final DatabaseAccess database;
    private final BodySettings settings;

    @Activate
    public CopyBackups(@Reference DatabaseAccess database, @Reference BodySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Override
    public Summary write(OutputStream to) {
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            var summary = new SnapshotWriter(connection, settings).write(to);
            connection.rollback();
            return summary;
        } catch (SQLException failure) {
            throw new IllegalStateException("The backup could not be written: " + failure.getMessage(), failure);
        }
    }

    @Override
    public Summary restore(InputStream from) {
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            var reader = new SnapshotReader(connection, settings);
            var summary = reader.read(from);
            connection.commit();
            settings.putBack(reader.files());
            return summary;
        } catch (SQLException failure) {
            throw new IllegalStateException("The backup could not be restored: " + failure.getMessage(), failure);
        }
    }

    private Connection owner() throws SQLException {
        return Door.of(database, database.owner()).getConnection();
    }
}
