/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.report.Chosen;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.Parameter;
import org.ectmanager.spi.report.ReportPlugin;
import org.ectmanager.spi.report.ReportProfile;
import org.ectmanager.spi.report.ReportRow;
import org.ectmanager.spi.report.Table;
import org.ectmanager.spi.report.Table.Cell;
import org.ectmanager.spi.report.Table.Column;
import org.junit.jupiter.api.Test;

class PluginTablesTest {

    private final PluginTables tables = new PluginTables();

    @Test
    void a_report_runs_with_the_standard_of_what_was_not_chosen() {
        tables.arrive(new Count());

        assertThat(cell(tables.run("count", new Nobody(), Map.of()))).isEqualTo("3");
    }

    @Test
    void a_report_runs_with_what_was_chosen() {
        tables.arrive(new Count());

        assertThat(cell(tables.run("count", new Nobody(), Map.of("days", "8")))).isEqualTo("8");
    }

    @Test
    void a_value_outside_its_bounds_is_refused_by_its_parameter() {
        tables.arrive(new Count());

        assertThat(refusals(tables.run("count", new Nobody(), Map.of("days", "11"))))
                .extracting(Refusal::field)
                .containsExactly("days");
    }

    @Test
    void a_report_that_fails_is_refused_kindly() {
        tables.arrive(new Count() {
            @Override
            public Table run(InductionQuery query, Chosen chosen) {
                throw new IllegalStateException("out of order");
            }
        });

        assertThat(refusals(tables.run("count", new Nobody(), Map.of())))
                .extracting(Refusal::code)
                .containsExactly("report.failed");
    }

    @Test
    void a_report_without_a_table_has_failed() {
        tables.arrive(new Count() {
            @Override
            public Table run(InductionQuery query, Chosen chosen) {
                return null;
            }
        });

        assertThat(refusals(tables.run("count", new Nobody(), Map.of())))
                .extracting(Refusal::code)
                .containsExactly("report.failed");
    }

    @Test
    void a_report_that_failed_three_times_in_a_row_is_offered_no_more() {
        tables.arrive(new Count() {
            @Override
            public Table run(InductionQuery query, Chosen chosen) {
                throw new IllegalStateException("out of order");
            }
        });

        for (var i = 0; i < 3; i++) {
            tables.run("count", new Nobody(), Map.of());
        }

        assertThat(tables.all()).isEmpty();
        assertThat(tables.find("count")).isEmpty();
        assertThat(tables.plugins()).extracting(PluginLine::state).containsExactly(PluginLine.State.SET_ASIDE);
    }

    @Test
    void what_a_report_reads_is_read_in_the_thread_of_its_reader() {
        var readers = new ArrayList<Thread>();
        tables.arrive(new Count() {
            @Override
            public Table run(InductionQuery query, Chosen chosen) {
                query.unfinishedDueBefore(query.today(), "");
                readers.add(Thread.currentThread());
                return super.run(query, chosen);
            }
        });

        tables.run("count", new Nobody(readers), Map.of());

        assertThat(readers).hasSize(2).first().isSameAs(Thread.currentThread());
        assertThat(readers.get(1)).isNotSameAs(Thread.currentThread());
    }

    @Test
    void a_report_whose_plugin_left_is_absent() {
        var plugin = new Count();
        tables.arrive(plugin);
        tables.leave(plugin);

        assertThat(tables.find("count")).isEmpty();
        assertThat(refusals(tables.run("count", new Nobody(), Map.of())))
                .extracting(Refusal::code)
                .containsExactly("report.absent");
    }

    private static String cell(Result<Table> result) {
        return result.fold(table -> table.rows().get(0).get(0).plain(), Object::toString);
    }

    private static List<Refusal> refusals(Result<Table> result) {
        return result.fold(table -> List.of(), refusals -> refusals);
    }

    private static class Count implements ReportPlugin {

        @Override
        public ReportProfile profile() {
            return new ReportProfile("count", "Count", "");
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter.WholeNumber("days", "Days", 1, 10, 3));
        }

        @Override
        public Table run(InductionQuery query, Chosen chosen) {
            return new Table(
                    "Days",
                    List.of(new Column("Days", Table.Type.NUMBER)),
                    List.of(List.of(Cell.number(chosen.number("days")))));
        }
    }

    private record Nobody(List<Thread> readers) implements InductionQuery {

        Nobody() {
            this(new ArrayList<>());
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 9, 1);
        }

        @Override
        public List<ReportRow> unfinishedDueBefore(LocalDate day, String place) {
            readers.add(Thread.currentThread());
            return List.of();
        }
    }
}
