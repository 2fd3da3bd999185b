/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Dictionary;
import java.util.Hashtable;
import javax.sql.DataSource;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.DatabaseAccess;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens the database to the application once its schema is up to date and its mode is right. Whoever needs the
 * database refers to the data source, so that nobody can come too early.
 */
@Component(
        service = {},
        immediate = true)
public final class OpenDatabase {

    static final int CONNECTIONS = 10;

    private final HikariDataSource pool;
    private final ServiceRegistration<DataSource> registration;

    @Activate
    public OpenDatabase(@Reference DatabaseAccess database, @Reference Platform platform, BundleContext context)
            throws SQLException {
        Schema.bringUpToDate(database);
        StoredMode.settle(database, platform.mode());
        pool = pool(database);
        registration = context.registerService(DataSource.class, pool, properties());
    }

    @Deactivate
    void close() {
        registration.unregister();
        pool.close();
    }

    static HikariDataSource pool(DatabaseAccess database) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(database.jdbcUrl());
        settings.setUsername(database.app().user());
        settings.setPassword(database.app().password());
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setAutoCommit(true);
        settings.setPoolName("ectmanager");
        settings.setDriverClassName("org.postgresql.Driver");
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        settings.addDataSourceProperty("ApplicationName", "ectmanager");
        return new HikariDataSource(settings);
    }

    private static Dictionary<String, Object> properties() {
        var properties = new Hashtable<String, Object>();
        properties.put("osgi.jndi.service.name", "ectmanager");
        return properties;
    }
}
