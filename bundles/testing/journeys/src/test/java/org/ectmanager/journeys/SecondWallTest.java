/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectmanager.application.port.Scope;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.junit.jupiter.api.Test;

/**
 * The second wall alone: whoever works for one appropriate body, whatever a use case lets them ask, sees, changes and
 * takes away no row of another one, in any table that has rows of bodies.
 */
class SecondWallTest {

    private static final Map<String, String> PUBLIC = Map.of("last_good", "how a body looks, for the directory");

    private static final String LED =
            """
            select c.relname, has_table_privilege('ect_app', c.oid, 'DELETE') removed
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and exists (
                   select from pg_attribute a where a.attrelid = c.oid and a.attname = 'body' and not a.attisdropped)
             order by 1
            """;

    private final Neighbours neighbours = Neighbours.met();
    private final JpaTransactions transactions = neighbours.stage.workshop.transactions;

    private record Table(String name, boolean removed) {}

    @Test
    void no_row_of_another_body_is_seen_changed_or_taken_away() {
        var reached = new TreeMap<String, Long>();
        var other = neighbours.other.id().value();
        transactions.run(Scope.of(neighbours.own.id()), () -> {
            for (var table : tables()) {
                reached.put(table.name(), seen(table, other));
                if (table.removed()) {
                    reached.merge(table.name(), removed(table, other), Long::sum);
                }
            }
        });
        reached.keySet().removeAll(PUBLIC.keySet());

        assertThat(reached)
                .hasSizeGreaterThan(30)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    /** Otherwise nothing would be proved by seeing nothing. */
    @Test
    void the_other_body_has_rows_in_most_of_them() {
        var empty = new ArrayList<String>();
        var other = neighbours.other.id();
        transactions.run(Scope.of(other), () -> {
            for (var table : tables()) {
                if (seen(table, other.value()) == 0) {
                    empty.add(table.name());
                }
            }
        });

        assertThat(empty.size()).as(empty.toString()).isLessThan(20);
    }

    private List<Table> tables() {
        return transactions.sql().list(LED, row -> new Table(row.text("relname"), row.flag("removed")));
    }

    private long seen(Table table, String body) {
        return transactions
                .sql()
                .first("select count(*) rows from " + table.name() + " where body = ?", row -> row.number("rows"), body)
                .orElseThrow();
    }

    private long removed(Table table, String body) {
        return transactions.sql().change("delete from " + table.name() + " where body = ?", body);
    }
}
