/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/**
 * One row, read by column name; says which column cannot be read and why. No text that is kept has more than 200
 * characters, as many as an officer may type, and no address of a website more than 500.
 */
final class Row {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ADDRESS = 500;

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
        return text(column, LONGEST_TEXT);
    }

    /** Of a website. */
    String address(String column) {
        return text(column, LONGEST_ADDRESS);
    }

    private String text(String column, int most) {
        var text = columns.valueOf(column, fields);
        if (text.length() > most) {
            throw new BadField(column, "It has more than " + most + " characters");
        }
        return text;
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
