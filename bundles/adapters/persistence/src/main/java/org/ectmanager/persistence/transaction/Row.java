/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The row on which a result stands. Columns by name. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** Empty for null. */
    public String text(String column) {
        return possible(column, String.class).orElse("");
    }

    public long number(String column) {
        return possibleNumber(column).orElseThrow();
    }

    public int count(String column) {
        return Math.toIntExact(number(column));
    }

    public Optional<Long> possibleNumber(String column) {
        return read(() -> {
            var value = results.getLong(column);
            return results.wasNull() ? Optional.<Long>empty() : Optional.of(value);
        });
    }

    public boolean flag(String column) {
        return read(() -> results.getBoolean(column));
    }

    public Instant moment(String column) {
        return possibleMoment(column).orElseThrow();
    }

    public Optional<Instant> possibleMoment(String column) {
        return possible(column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    public Optional<LocalDate> possibleDate(String column) {
        return possible(column, LocalDate.class);
    }

    public byte[] bytes(String column) {
        return read(() -> results.getBytes(column));
    }

    public List<String> texts(String column) {
        return read(() -> {
            var array = results.getArray(column);
            return array == null ? List.<String>of() : List.of((String[]) array.getArray());
        });
    }

    private <T> Optional<T> possible(String column, Class<T> type) {
        return read(() -> Optional.ofNullable(results.getObject(column, type)));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private interface Reading<T> {

        T read() throws SQLException;
    }
}
