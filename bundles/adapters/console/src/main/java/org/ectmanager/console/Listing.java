/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.karaf.shell.support.table.ShellTable;

/** Rows under headings, as a table for people or as JSON for programs. */
final class Listing {

    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /** Values in the order of the columns; an empty optional is nothing, a listing is for programs only. */
    void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("A row has as many values as there are columns");
        }
        rows.add(Arrays.asList(values));
    }

    void print(PrintStream out, boolean json) {
        if (json) {
            out.println(json());
        } else {
            table().print(out);
        }
    }

    private String json() {
        return rows.stream().map(this::object).collect(Collectors.joining(",\n ", "[", "]"));
    }

    private ShellTable table() {
        var table = new ShellTable().emptyTableText("None");
        columns.forEach(table::column);
        for (var row : rows) {
            table.addRow().addContent(row.stream().map(Listing::shown).toArray());
        }
        return table;
    }

    private String object(List<Object> row) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> quoted(key(columns.get(i))) + ":" + value(row.get(i)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String shown(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : value.toString();
    }

    private static String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Listing::value).orElse("null");
        }
        if (value instanceof Listing listing) {
            return listing.json();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (letter < 0x20) {
                quoted.append("\\u%04x".formatted(letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
