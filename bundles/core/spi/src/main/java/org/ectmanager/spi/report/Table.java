/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.spi.csv.Csv;

/**
 * What a report shows.
 *
 * @param caption says what the rows are, with what was chosen
 * @param rows each with one cell for every column, of the column's type, or {@link Cell.Empty}
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {

    /** The type of a column: how it is written and on which side it stands. */
    public enum Type {
        TEXT(Cell.Text.class),
        NUMBER(Cell.Number.class),
        DAY(Cell.Day.class);

        private final Class<? extends Cell> cell;

        Type(Class<? extends Cell> cell) {
            this.cell = cell;
        }
    }

    /** One column. */
    public record Column(String title, Type type) {

        public Column {
            requireNonNull(title, "title");
            requireNonNull(type, "type");
        }
    }

    /** One cell. */
    public sealed interface Cell {

        /** As files have it: figures plain, days as 2026-09-01. */
        String plain();

        record Text(String plain) implements Cell {
            public Text {
                requireNonNull(plain, "plain");
            }
        }

        record Number(BigDecimal value) implements Cell {
            public Number {
                requireNonNull(value, "value");
            }

            @Override
            public String plain() {
                return value.toPlainString();
            }
        }

        record Day(LocalDate value) implements Cell {
            public Day {
                requireNonNull(value, "value");
            }

            @Override
            public String plain() {
                return value.toString();
            }
        }

        record Empty() implements Cell {
            @Override
            public String plain() {
                return "";
            }
        }

        static Cell text(String text) {
            return new Text(text);
        }

        static Cell number(long number) {
            return new Number(BigDecimal.valueOf(number));
        }

        static Cell day(LocalDate day) {
            return new Day(day);
        }
    }

    public Table {
        requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has columns");
        }
        for (var row : rows) {
            checked(columns, row);
        }
    }

    /** The table as comma-separated values, the titles first; {@link Csv} says how. */
    public String csv() {
        return lines().map(Csv::line).collect(Collectors.joining());
    }

    /** The titles, then every row, as files have them. */
    public Stream<List<String>> lines() {
        return Stream.concat(
                Stream.of(columns.stream().map(Column::title).toList()),
                rows.stream().map(row -> row.stream().map(Cell::plain).toList()));
    }

    /** One row by the titles of its columns, for tests and web services. */
    public Map<String, Cell> row(int index) {
        var named = new LinkedHashMap<String, Cell>();
        for (var i = 0; i < columns.size(); i++) {
            named.put(columns.get(i).title(), rows.get(index).get(i));
        }
        return Collections.unmodifiableMap(named);
    }

    private static void checked(List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("A row has a cell for every column");
        }
        for (var i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            if (!(cell instanceof Cell.Empty) && !columns.get(i).type().cell.isInstance(cell)) {
                throw new IllegalArgumentException(
                        "The column " + columns.get(i).title() + " has another type");
            }
        }
    }
}
