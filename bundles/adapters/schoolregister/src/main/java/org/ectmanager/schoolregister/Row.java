/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/** One row, read by column name; says which column cannot be read and why. */
final class Row {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Columns columns;
    private final List<String> fields;

    Row(Columns columns, List<String> fields) {
        this.columns = columns;
        this.fields = fields;
        if (fields.size() != columns.count()) {
            throw new BadField("", "The row has " + fields.size() + " columns where the header has " + columns.count());
        }
    }

    String text(String column) {
        return columns.valueOf(column, fields);
    }

    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw new BadField(column, "It is empty");
        }
        return text;
    }

    int code(String column) {
        return digits(column, required(column));
    }

    /** Blank is zero. */
    int number(String column) {
        var text = text(column);
        return text.isEmpty() ? 0 : digits(column, text);
    }

    /** With hyphens or slashes, day first; blank gives the day to use when none is known. */
    LocalDate day(String column, LocalDate unknown) {
        var text = text(column);
        if (text.isEmpty()) {
            return unknown;
        }
        try {
            return LocalDate.parse(text.replace('/', '-'), DAY);
        } catch (DateTimeParseException e) {
            throw new BadField(column, "It is not a date of the form day-month-year");
        }
    }

    private static int digits(String column, String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new BadField(column, "It is not a whole number");
        }
        return Integer.parseInt(text);
    }
}
