/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.Fact;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

/**
 * The corrections of a batch of registered schools: one with which the register agrees now falls away; any other stays in
 * force, and what the register says is noted beside it.
 */
final class LiveCorrections {

    private static final String LIVE =
            """
            select s.urn, s.la_name, c.school_id, c.fact, c.value, c.says
              from school_correction c join school s on s.id = c.school_id where s.urn = any(?)
            """;

    private final JpaTransactions transactions;

    LiveCorrections(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    private record Live(String urn, String authority, long school, Fact fact, String value, String says) {

        static Live of(Row row) {
            return new Live(
                    row.text("urn"),
                    row.text("la_name"),
                    row.number("school_id"),
                    Fact.valueOf(row.text("fact")),
                    row.text("value"),
                    row.text("says"));
        }
    }

    /** Writes what is in force into the columns that are about to be stored. */
    void apply(Set<String> urns, List<Map<String, Object>> schools) {
        var live = transactions.sql().list(LIVE, Live::of, List.copyOf(urns));
        if (live.isEmpty()) {
            return;
        }
        var byUrn = new HashMap<String, Map<String, Object>>();
        schools.forEach(school -> byUrn.put((String) school.get("urn"), school));
        live.forEach(correction -> apply(correction, byUrn.get(correction.urn())));
    }

    private void apply(Live correction, Map<String, Object> school) {
        var column = JdbcSchoolCorrections.COLUMNS.get(correction.fact());
        var says = (String) school.getOrDefault(column, "");
        if (Correction.same(says, correction.value())) {
            transactions
                    .sql()
                    .change(
                            "delete from school_correction where school_id = ? and fact = ?",
                            correction.school(),
                            correction.fact());
            changed(correction);
            return;
        }
        if (!says.equals(correction.says())) {
            transactions
                    .sql()
                    .change(
                            "update school_correction set says = ? where school_id = ? and fact = ?",
                            says,
                            correction.school(),
                            correction.fact());
            changed(correction);
        }
        school.put(column, correction.value());
        if (correction.fact() == Fact.AUTHORITY) {
            school.put("la_name", correction.authority());
        }
    }

    /** Whoever looked before is told. */
    private void changed(Live correction) {
        transactions.sql().change("update school set version = version + 1 where id = ?", correction.school());
    }
}
