/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.spi.report.Table.Cell;
import org.ectmanager.spi.report.Table.Column;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("School", Table.Type.TEXT), new Column("Due", Table.Type.DAY));

    @Test
    void a_table_is_written_as_csv_with_its_titles_first() {
        var table = new Table(
                "Due", COLUMNS, List.of(List.of(Cell.text("Hill, Vale"), Cell.day(LocalDate.of(2026, 9, 1)))));

        assertThat(table.csv()).isEqualTo("School,Due\r\n\"Hill, Vale\",2026-09-01\r\n");
    }

    @Test
    void an_empty_cell_fits_any_column() {
        var table = new Table("Due", COLUMNS, List.of(List.of(Cell.text("Hill"), new Cell.Empty())));

        assertThat(table.csv()).endsWith("Hill,\r\n");
    }

    @Test
    void a_row_has_a_cell_for_every_column() {
        assertThatThrownBy(() -> new Table("Due", COLUMNS, List.of(List.of(Cell.text("Hill")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cell_has_the_type_of_its_column() {
        assertThatThrownBy(() -> new Table("Due", COLUMNS, List.of(List.of(Cell.text("Hill"), Cell.text("soon")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Due");
    }
}
