/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.application.calendar.SchoolYear;
import org.ectmanager.application.port.SchoolYears;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSchoolYears implements SchoolYears {

    private static final String OF =
            """
            select id, school_id, begins, terms::text terms, version from school_terms
             where body = ? and school_id = ? order by begins
            """;
    /** Its versions begin with its number, so that one given up and entered again never looks like the one before. */
    private static final String ADD =
            """
            insert into school_terms (body, id, version, school_id, begins, terms) values (?, ?, ?, ?, ?, ?::jsonb)
            on conflict (body, school_id, begins) do nothing
            """;

    private static final String SAVE =
            """
            update school_terms set terms = ?::jsonb, version = version + 1 where body = ? and id = ? and version = ?
            """;
    private static final String REMOVE = "delete from school_terms where body = ? and id = ? and version = ?";

    private final JpaTransactions transactions;

    @Activate
    public JdbcSchoolYears(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<SchoolYear> of(SchoolId school) {
        return transactions.sql().once(OF, JdbcSchoolYears::year, transactions.body(), school.value());
    }

    private static SchoolYear year(Row row) {
        return new SchoolYear(
                row.number("id"),
                new SchoolId(row.number("school_id")),
                row.count("begins"),
                Stream.of(Json.value(row.text("terms"), KeptTerm[].class))
                        .map(KeptTerm::term)
                        .toList(),
                row.number("version"));
    }

    @Override
    public void add(SchoolYear year) {
        one(transactions
                .sql()
                .change(
                        ADD,
                        transactions.body(),
                        year.id(),
                        year.id(),
                        year.school().value(),
                        year.begins(),
                        written(year)));
    }

    @Override
    public void save(SchoolYear year) {
        one(transactions.sql().change(SAVE, written(year), transactions.body(), year.id(), year.version()));
    }

    @Override
    public void remove(SchoolYear year) {
        one(transactions.sql().change(REMOVE, transactions.body(), year.id(), year.version()));
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new StaleRecord("A school's term dates");
        }
    }

    private static String written(SchoolYear year) {
        return Json.written(year.terms().stream().map(KeptTerm::of).toList());
    }
}
