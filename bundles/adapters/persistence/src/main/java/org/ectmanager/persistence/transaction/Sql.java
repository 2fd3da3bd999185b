/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Statements of our own within the current transaction: projections, and changes of many rows at once. */
public final class Sql {

    private final Connection connection;
    private final Map<List<Object>, List<?>> read = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(String statement, Function<Row, T> mapping, Object... values) {
        try (var prepared = prepared(statement, values);
                var results = prepared.executeQuery()) {
            var found = new ArrayList<T>();
            var row = new Row(results);
            while (results.next()) {
                found.add(mapping.apply(row));
            }
            return List.copyOf(found);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /**
     * The same as {@link #list}, but what was read so within this transaction is not asked for again until something is
     * changed. For records that several parts of one page ask for; the mapping belongs to the statement.
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> once(String statement, Function<Row, T> mapping, Object... values) {
        var question = Stream.concat(Stream.of(statement), Stream.of(values)).toList();
        var known = read.get(question);
        if (known != null) {
            return (List<T>) known;
        }
        var found = list(statement, mapping, values);
        read.put(question, found);
        return found;
    }

    /** Waits for rows that others are changing; what was read before may be otherwise by then. */
    public void lock(String rows, Object... values) {
        list(rows, row -> true, values);
        forget();
    }

    /** Something may be otherwise now than it was read. */
    void forget() {
        read.clear();
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String statement, Function<Row, T> mapping, Object... values) {
        return list(statement, mapping, values).stream().findFirst();
    }

    /** How many rows were written. */
    public int change(String statement, Object... values) {
        forget();
        return note(statement, values);
    }

    /** The same for what changes nothing that is read {@link #once}: an entry in the audit trail. */
    public int note(String statement, Object... values) {
        try (var prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (var i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, forDriver(values[i]));
        }
        return prepared;
    }

    private Object forDriver(Object value) throws SQLException {
        if (value instanceof Optional<?> optional) {
            return forDriver(optional.orElse(null));
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return connection.createArrayOf(
                    "text", list.stream().map(String::valueOf).toArray());
        }
        return value;
    }
}
