/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ectmanager.application.port.DatabaseAccess;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The platform's database: the one named in {@code etc/org.ectmanager.database.cfg}, or an embedded server where the
 * file names none. When it cannot be had, the sentence that says why stands in the log and in the file
 * {@code start-refused.txt} of the container's data directory.
 */
@Component(
        service = DatabaseAccess.class,
        configurationPid = "org.ectmanager.database",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ConfiguredDatabase implements DatabaseAccess {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredDatabase.class);

    private final DatabaseAccess access;

    @Activate
    public ConfiguredDatabase(DatabaseSettings settings) {
        try {
            this.access = settings.url().isBlank()
                    ? EmbeddedServer.start(place(settings))
                    : ExternalServer.configured(settings, System.getenv());
        } catch (DatabaseRefused e) {
            LOG.error(e.getMessage(), e);
            tellWhoeverStarts(e.getMessage());
            throw e;
        }
    }

    @Deactivate
    void stop() {
        if (access instanceof EmbeddedServer server) {
            server.close();
        }
    }

    @Override
    public String jdbcUrl() {
        return access.jdbcUrl();
    }

    @Override
    public Login owner() {
        return access.owner();
    }

    @Override
    public Login app() {
        return access.app();
    }

    private static EmbeddedServer.Place place(DatabaseSettings settings) {
        var home = folder("karaf.base").resolve(settings.directory());
        var durable = EmbeddedServer.Place.durable(home, folder("karaf.log").resolve(settings.log()));
        return settings.durable() ? durable : new EmbeddedServer.Place(home, durable.programs(), durable.log(), false);
    }

    private static void tellWhoeverStarts(String sentence) {
        try {
            Files.writeString(folder("karaf.data").resolve("start-refused.txt"), sentence + "\n");
        } catch (IOException e) {
            LOG.warn("The reason could not be written to start-refused.txt", e);
        }
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property, ".")).toAbsolutePath();
    }
}
