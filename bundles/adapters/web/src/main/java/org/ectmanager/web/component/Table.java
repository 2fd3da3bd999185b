/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of equal things. The caption says what they are; the first cell of a row names it. */
public record Table(
        String caption, List<Column> columns, List<List<Cell>> rows, String whenEmpty, Optional<Link> begin) {

    public record Column(String heading, boolean numeric) {}

    /** One fact, as words, as a link or as a tag; below a tag may be words, and below either a link. */
    public record Cell(String text, Optional<Link> link, Optional<Tag> tag) {

        public static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        public static Cell of(long number) {
            return of(String.format(Locale.UK, "%,d", number));
        }

        public static Cell of(Link link) {
            return new Cell("", Optional.of(link), Optional.empty());
        }

        /** A fact, and what to do about it. */
        public static Cell of(String text, Link todo) {
            return new Cell(text, Optional.of(todo), Optional.empty());
        }

        public static Cell of(Tag tag) {
            return new Cell("", Optional.empty(), Optional.of(tag));
        }

        /** What is wrong, since when, and perhaps the way to put it right. */
        public static Cell of(Tag tag, String since, Optional<Link> todo) {
            return new Cell(since, todo, Optional.of(tag));
        }

        private Cell withoutLink() {
            return text.isEmpty() && tag.isEmpty() && link.isPresent()
                    ? of(link.get().text())
                    : new Cell(text, Optional.empty(), tag);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has one cell for each column");
            }
        }
        rows = List.copyOf(rows);
    }

    public static Table of(String caption, Column... columns) {
        return new Table(caption, List.of(columns), List.of(), "There is nothing here yet.", Optional.empty());
    }

    public static Column words(String heading) {
        return new Column(heading, false);
    }

    public static Column numbers(String heading) {
        return new Column(heading, true);
    }

    /** What is said in place of a table without rows: no empty state without a next step. */
    public Table whenEmpty(String words) {
        return new Table(caption, columns, rows, words, begin);
    }

    /** Leads, while it is empty, to where the first row comes from. */
    public Table beginning(Link there) {
        return new Table(caption, columns, rows, whenEmpty, Optional.of(there));
    }

    /** The same rows under another heading. */
    public Table called(String other) {
        return new Table(other, columns, rows, whenEmpty, begin);
    }

    /** The same for whoever is only to know of it: what a link said stays. */
    public Table withoutLinks() {
        return rows(rows.stream()
                .map(row -> row.stream().map(Cell::withoutLink).toList())
                .toList());
    }

    /** One more row; for many rows pass them at once to {@link #rows}. */
    public Table row(Cell... cells) {
        var more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return rows(more);
    }

    public Table rows(List<List<Cell>> all) {
        return new Table(caption, columns, all, whenEmpty, begin);
    }
}
