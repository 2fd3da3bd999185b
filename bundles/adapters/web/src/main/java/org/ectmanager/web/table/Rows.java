/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.table;

import java.util.List;
import java.util.Locale;
import org.ectmanager.application.table.RunTables;
import org.ectmanager.application.table.RunTables.Made;
import org.ectmanager.spi.report.Table.Type;
import org.ectmanager.web.component.Pagination;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Table.Column;
import org.ectmanager.web.words.Days;

/**
 * One page of what a report made.
 *
 * @param count how many rows there are, in words
 * @param instead says that there is no such page as the address asks for; empty when there is
 * @param missing says that there were more than a report may see; empty when there were not
 */
public record Rows(Table table, Pagination pages, String count, String instead, String missing, String csvHref) {

    static final int ON_A_PAGE = 50;

    static Rows of(Made made, Asked asked, String address) {
        var rows = made.table().rows();
        var last = Math.max(1, (rows.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.min(asked.page(), last);
        var shown = rows.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, rows.size()));
        var query = asked.query();
        var pages = new Pagination(
                page, last, place -> address + "?" + (query.isEmpty() ? "" : query + "&") + Asked.PAGE + "=" + place);
        return new Rows(
                Table.of(
                                made.table().caption(),
                                made.table().columns().stream()
                                        .map(column -> new Column(column.title(), column.type() == Type.NUMBER))
                                        .toArray(Column[]::new))
                        .whenEmpty(
                                "There is nothing to show: nothing matches what was chosen. Choose something else above.")
                        .rows(shown.stream().map(Rows::cells).toList()),
                pages,
                count(rows.size()),
                pages.other(asked.form().value(Asked.PAGE)).orElse(""),
                made.cut()
                        ? String.format(
                                Locale.UK,
                                "Only the first %,d were read. Choose less to see everything.",
                                RunTables.MOST_ROWS)
                        : "",
                address + "/csv" + (query.isEmpty() ? "" : "?" + query));
    }

    private static String count(int rows) {
        return rows == 1 ? "1 row" : String.format(Locale.UK, "%,d rows", rows);
    }

    private static List<Cell> cells(List<org.ectmanager.spi.report.Table.Cell> row) {
        return row.stream().map(cell -> Cell.of(shown(cell))).toList();
    }

    private static String shown(org.ectmanager.spi.report.Table.Cell cell) {
        return cell instanceof org.ectmanager.spi.report.Table.Cell.Day day ? Days.of(day.value()) : cell.plain();
    }
}
