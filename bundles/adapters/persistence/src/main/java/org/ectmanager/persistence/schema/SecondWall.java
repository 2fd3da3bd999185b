/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.ectmanager.application.port.DatabaseAccess;

/**
 * Whether row-level security will hold the application. A server that is too old, and a role that may pass the walls,
 * would take the second wall away without a word, so nothing starts on them.
 */
final class SecondWall {

    private static final int OLDEST = 15;
    private static final String DOCUMENT = "docs/operations.md has the SQL that makes the roles.";

    /** Whatever the application's role is or may become, each with how it is said. */
    private static final String PASSES =
            """
            select case when r.rolsuper then 'is a superuser, or may become the superuser ' || r.rolname
                        when r.rolbypassrls then 'has BYPASSRLS, or may become ' || r.rolname || ' which has it'
                        when r.rolname = ? then 'is, or may become, the role ' || r.rolname || ' of owner.user'
                        when r.rolname = 'ect_finder' then 'may become ect_finder'
                        else 'owns tables, or may become ' || r.rolname || ' which owns them' end said
              from pg_roles r
             where pg_has_role(current_user, r.oid, 'member')
               and (r.rolsuper or r.rolbypassrls or r.rolname in (?, 'ect_finder')
                    or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relowner = r.oid))
             order by r.rolname <> current_user, r.rolsuper desc, r.rolname
             limit 1
            """;

    private SecondWall() {}

    /** Comes before the migrations, so that a refused database stays as it is. */
    static void check(DatabaseAccess database) throws SQLException {
        try (var connection = Door.of(database, database.app()).getConnection()) {
            var server = connection.getMetaData();
            requireVersion(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion());
            var passes = passes(connection, database.owner().user());
            if (passes.isPresent()) {
                throw new StartRefused("The database role " + database.app().user() + " of app.user " + passes.get()
                        + ", so the walls between appropriate bodies would not hold it."
                        + " Name a role in etc/org.ectmanager.database.cfg that is held; " + DOCUMENT);
            }
        }
    }

    static void requireVersion(int major, String version) {
        if (major < OLDEST) {
            throw new StartRefused("This PostgreSQL is version " + version + " and ECT Manager needs " + OLDEST
                    + " or later. Name a later one in etc/org.ectmanager.database.cfg.");
        }
    }

    private static Optional<String> passes(Connection connection, String owner) throws SQLException {
        try (var select = connection.prepareStatement(PASSES)) {
            select.setString(1, owner);
            select.setString(2, owner);
            try (var result = select.executeQuery()) {
                return result.next() ? Optional.of(result.getString("said")) : Optional.empty();
            }
        }
    }
}
