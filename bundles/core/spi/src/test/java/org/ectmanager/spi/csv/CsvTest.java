/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cells_are_quoted_only_where_they_must_be() {
        assertThat(Csv.write(List.of(List.of("plain", "with, comma", "with \"marks\""))))
                .isEqualTo("plain,\"with, comma\",\"with \"\"marks\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1632", "-x", "@sum", "\tx"})
    void text_that_a_spreadsheet_would_run_is_disarmed(String formula) {
        assertThat(Csv.write(List.of(List.of(formula)))).startsWith("'");
    }

    @Test
    void a_negative_number_stays_a_number() {
        assertThat(Csv.write(List.of(List.of("-1.5")))).isEqualTo("-1.5\r\n");
    }

    @Test
    void what_was_written_is_read_back() {
        var lines = List.of(List.of("a", "b, \"c\""), List.of("two\nlines", "d"));

        assertThat(Csv.read(Csv.write(lines))).isEqualTo(lines);
    }

    @Test
    void a_byte_order_mark_and_empty_lines_are_passed_over() {
        assertThat(Csv.read("\uFEFFa,b\n\n,\nc,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void an_open_quotation_mark_is_refused_by_its_line() {
        assertThatThrownBy(() -> Csv.read("a\n\"b\nc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }
}
