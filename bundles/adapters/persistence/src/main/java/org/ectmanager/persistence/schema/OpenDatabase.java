/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

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

    private final HikariDataSource pool;
    private final ServiceRegistration<DataSource> registration;

    @Activate
    public OpenDatabase(@Reference DatabaseAccess database, @Reference Platform platform, BundleContext context)
            throws SQLException {
        pool = Database.open(database, platform.mode());
        registration = context.registerService(DataSource.class, pool, properties());
    }

    @Deactivate
    void close() {
        registration.unregister();
        pool.close();
    }

    private static Dictionary<String, Object> properties() {
        var properties = new Hashtable<String, Object>();
        properties.put("osgi.jndi.service.name", "ectmanager");
        return properties;
    }
}
