/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them. Written with CRLF, quoted where it must be, and with an apostrophe
 * before text that a spreadsheet would take for a formula. Read with any line end, with or without a byte order mark.
 */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Csv() {}

    /** Lines of cells as a text that ends with a line end. */
    public static String write(List<List<String>> lines) {
        return lines.stream().map(Csv::line).collect(Collectors.joining());
    }

    /** One line with its end, for files that are written as they are made. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /**
     * The lines of a text, cells stripped, lines without any text left out.
     *
     * @throws IllegalArgumentException when a quotation mark is not closed; the message names the line it stands in
     */
    public static List<List<String>> read(String text) {
        return new CsvReading(text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
    }

    private static String cell(String value) {
        var safe = startsFormula(value) ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** A number is no formula, even a negative one. */
    private static boolean startsFormula(String value) {
        return !value.isEmpty()
                && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
                && !value.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    /** One pass over a text, character by character. */
    private static final class CsvReading {

        private final String text;
        private final List<List<String>> lines = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> line = new ArrayList<>();
        private int number = 1;

        CsvReading(String text) {
            this.text = text;
        }

        List<List<String>> lines() {
            for (var at = 0; at < text.length(); at++) {
                var c = text.charAt(at);
                switch (c) {
                    case '"' -> at = quoted(at + 1);
                    case ',' -> endCell();
                    case '\n' -> endLine();
                    default -> cell.append(c);
                }
            }
            endLine();
            return List.copyOf(lines);
        }

        /** Reads up to the closing mark and answers where it stands; a doubled mark is a mark. */
        private int quoted(int from) {
            var opened = number;
            for (var at = from; at < text.length(); at++) {
                var c = text.charAt(at);
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else if (c == '"') {
                    return at;
                } else if (c == '\n') {
                    number++;
                }
                cell.append(c);
            }
            throw new IllegalArgumentException("A quotation mark that is opened in line " + opened + " is not closed");
        }

        private void endCell() {
            line.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endLine() {
            number++;
            endCell();
            if (line.stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(List.copyOf(line));
            }
            line = new ArrayList<>();
        }
    }
}
