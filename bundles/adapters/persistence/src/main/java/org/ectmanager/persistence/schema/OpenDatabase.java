/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the database to the application once its schema is up to date and its mode is right. Whoever needs the
 * database refers to the data source, so that nobody can come too early. When the database is not for this platform,
 * the sentence that says why stands in the log and in the file {@code start-refused.txt} of the container's data
 * directory.
 */
@Component(
        service = {},
        immediate = true)
public final class OpenDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);

    private final HikariDataSource pool;
    private final ServiceRegistration<DataSource> registration;

    @Activate
    public OpenDatabase(@Reference DatabaseAccess database, @Reference Platform platform, BundleContext context)
            throws SQLException {
        pool = opened(database, platform);
        registration = context.registerService(DataSource.class, pool, properties());
    }

    @Deactivate
    void close() {
        registration.unregister();
        pool.close();
    }

    private static HikariDataSource opened(DatabaseAccess database, Platform platform) throws SQLException {
        try {
            return Database.open(database, platform.mode());
        } catch (StartRefused refused) {
            LOG.error(refused.getMessage(), refused);
            tellWhoeverStarts(refused.getMessage());
            throw refused;
        }
    }

    private static void tellWhoeverStarts(String sentence) {
        var file = Path.of(System.getProperty("karaf.data", ".")).resolve("start-refused.txt");
        try {
            Files.writeString(file, sentence + "\n");
        } catch (IOException failure) {
            LOG.warn("The reason could not be written to {}", file, failure);
        }
    }

    private static Dictionary<String, Object> properties() {
        var properties = new Hashtable<String, Object>();
        properties.put("osgi.jndi.service.name", "ectmanager");
        return properties;
    }
}
