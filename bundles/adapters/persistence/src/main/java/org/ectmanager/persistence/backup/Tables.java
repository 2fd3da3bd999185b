/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a snapshot holds: every table but the bookkeeping of migrations and jobs, those first that others refer to. */
final class Tables {

    private static final String ALL =
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind = 'r'
               and c.relname not in ('flyway_schema_history', 'job_turn', 'job_run')
             order by c.relname
            """;
    private static final String REFERENCES =
            """
            select distinct k.conrelid::regclass::text child, k.confrelid::regclass::text parent
              from pg_constraint k where k.contype = 'f' and k.conrelid <> k.confrelid
            """;
    private static final String COLUMNS =
            """
            select quote_ident(a.attname) from pg_attribute a
             where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by a.attnum
            """;
    private static final String SEQUENCES =
            "select sequencename from pg_sequences where schemaname = 'public' order by sequencename";

    private Tables() {}

    static List<String> inOrder(Connection connection) throws SQLException {
        var parents = new LinkedHashMap<String, Set<String>>();
        for (var table : names(connection, ALL)) {
            parents.put(table, new LinkedHashSet<>());
        }
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(REFERENCES)) {
            while (results.next()) {
                var child = parents.get(results.getString("child"));
                if (child != null) {
                    child.add(results.getString("parent"));
                }
            }
        }
        return sorted(parents);
    }

    /** In the order of the table, without those that the database works out by itself. */
    static String columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            return String.join(", ", first(statement.executeQuery()));
        }
    }

    static List<String> sequences(Connection connection) throws SQLException {
        return names(connection, SEQUENCES);
    }

    private static List<String> sorted(Map<String, Set<String>> parents) {
        var order = new ArrayList<String>();
        while (order.size() < parents.size()) {
            var before = order.size();
            parents.forEach((table, needed) -> {
                if (!order.contains(table) && order.containsAll(needed)) {
                    order.add(table);
                }
            });
            if (order.size() == before) {
                throw new IllegalStateException("These tables refer to each other in a circle");
            }
        }
        return List.copyOf(order);
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            return first(statement.executeQuery(query));
        }
    }

    private static List<String> first(ResultSet results) throws SQLException {
        try (results) {
            var found = new ArrayList<String>();
            while (results.next()) {
                found.add(results.getString(1));
            }
            return found;
        }
    }
}
