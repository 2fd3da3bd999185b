/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.postgres.EmbeddedServer;
import org.ectmanager.postgres.EmbeddedServer.Place;
import org.flywaydb.core.Flyway;

/** A database as an earlier version of the schema left it, with one appropriate body's records of today in it. */
final class EarlierDatabase implements AutoCloseable {

    /** Their owner's alone, or written by the platform itself at each start. */
    private static final List<String> LEFT_OUT = List.of(
            "flyway_schema_history", "platform_setting", "audit_event", "audit_row", "scheduled_tasks", "job_run");

    private final EmbeddedServer server;

    private EarlierDatabase(EmbeddedServer server) {
        this.server = server;
    }

    static EarlierDatabase at(String version) throws IOException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "earlier");
        var server = EmbeddedServer.start(Place.forgetful(home.resolve("cluster")));
        Flyway.configure()
                .dataSource(
                        server.jdbcUrl(), server.owner().user(), server.owner().password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        return new EarlierDatabase(server);
    }

    EmbeddedServer access() {
        return server;
    }

    /** What it can hold of the body's records and of the people, schools and teachers of all. */
    void take(BodyId body) throws SQLException {
        try (var from = RealDatabase.shared().asOwner();
                var to = asOwner()) {
            var waiting = tables(to);
            to.setAutoCommit(false);
            while (!waiting.isEmpty()) {
                var left = new ArrayList<String>();
                for (var table : waiting) {
                    if (!taken(from, to, table, body)) {
                        left.add(table);
                    }
                }
                if (left.size() == waiting.size()) {
                    throw new IllegalStateException("Each of these waits for another: " + left);
                }
                waiting = left;
            }
            to.commit();
        }
    }

    String asked(String query) throws SQLException {
        try (var owner = asOwner()) {
            return column(owner, query).get(0);
        }
    }

    void change(String statement) throws SQLException {
        try (var owner = asOwner();
                var changing = owner.createStatement()) {
            changing.executeUpdate(statement);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(), server.owner().user(), server.owner().password());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return column(connection, "select tablename from pg_tables where schemaname = 'public'").stream()
                .filter(table -> !LEFT_OUT.contains(table))
                .toList();
    }

    /** False when its rows name rows of a table whose turn has not come. */
    private static boolean taken(Connection from, Connection to, String table, BodyId body) throws SQLException {
        var columns = columns(to, table);
        columns.retainAll(columns(from, table));
        var rows = column(
                from,
                "select to_json(t)::text from " + table + " t"
                        + (columns.contains("body") ? " where body = '" + body.value() + "'" : ""));
        var names = String.join(", ", columns);
        var before = to.setSavepoint();
        try (var statement = to.createStatement();
                var insert =
                        to.prepareStatement("insert into " + table + " (" + names + ") overriding system value select "
                                + names + " from json_populate_record(null::" + table + ", ?::json)")) {
            statement.execute("alter table " + table + " disable trigger user");
            for (var row : rows) {
                insert.setString(1, row);
                insert.executeUpdate();
            }
            statement.execute("alter table " + table + " enable trigger user");
            return true;
        } catch (SQLException refused) {
            to.rollback(before);
            if (!refused.getSQLState().equals("23503")) {
                throw new SQLException(table + ": " + refused.getMessage(), refused);
            }
            return false;
        }
    }

    /** What has been dropped since is left to the defaults of its time. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        return column(
                connection,
                "select column_name from information_schema.columns where is_generated = 'NEVER' and table_name = '"
                        + table + "'");
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (answer.next()) {
                all.add(answer.getString(1));
            }
            return all;
        }
    }
}
