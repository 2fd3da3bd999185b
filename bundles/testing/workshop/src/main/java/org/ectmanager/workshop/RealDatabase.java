/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.persistence.schema.Database;
import org.ectmanager.postgres.EmbeddedServer;
import org.ectmanager.postgres.EmbeddedServer.Place;

/** One PostgreSQL for a whole test run, migrated as in the product; it ends with the JVM. */
public final class RealDatabase {

    private static final RealDatabase ONE = new RealDatabase();

    private final EmbeddedServer server;
    private final HikariDataSource pool;
    private final EntityManagerFactory entities;
    private final AtomicLong statements = new AtomicLong();

    private RealDatabase() {
        try {
            var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "database");
            server = EmbeddedServer.start(Place.forgetful(home.resolve("cluster")));
            pool = Database.open(server, Mode.SAMPLE);
            entities = entitiesOver(new CountingDataSource(pool, statements));
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("The database of the tests does not start", broken);
        }
    }

    public static RealDatabase shared() {
        return ONE;
    }

    /** The product's persistence unit over any database. */
    public static EntityManagerFactory entitiesOver(DataSource database) {
        return new PersistenceProvider()
                .createEntityManagerFactory("ectmanager", Map.of("javax.persistence.nonJtaDataSource", database));
    }

    /** How many statements the use cases of all workshops have sent to the database so far. */
    public long statements() {
        return statements.get();
    }

    public EntityManagerFactory entities() {
        return entities;
    }

    public HikariDataSource pool() {
        return pool;
    }

    /** Where the database is and who may enter it. */
    public EmbeddedServer access() {
        return server;
    }

    /** A connection of the application's role, outside any use case. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(), server.app().user(), server.app().password());
    }

    /** A connection of the schema's owner. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(), server.owner().user(), server.owner().password());
    }

    private void close() {
        entities.close();
        pool.close();
        server.close();
    }
}
