/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.util.Optional;
import org.ectmanager.application.port.SameSchools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSameSchools implements SameSchools {

    /** With the values name, postcode, postcode and town. */
    static final String SAME_NAME =
            """
            (s.status_code <> 2 and letters_of(s.name) = letters_of(?)
             and case when ? <> '' then replace(upper(s.postcode), ' ', '') = replace(?, ' ', '')
                      else letters_of(s.town) = letters_of(?) end)
            """;

    private static final String NAMED =
            "select" + SCHOOL + "from school s where " + SAME_NAME + " and s.id <> ? order by s.id limit 1";

    private static final String NUMBERED = "select" + SCHOOL
            + "from school s where s.la_code = ? and s.establishment_no = ? and s.establishment_no <> ''"
            + " and s.status_code not in (2, 3) and s.id <> ? order by s.id limit 1";

    private final JpaTransactions transactions;

    @Activate
    public JdbcSameSchools(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** Names before numbers, so that no two wait for each other. */
    @Override
    public void hold(SchoolText text) {
        transactions
                .sql()
                .list(
                        "select pg_advisory_xact_lock(hashtextextended('school named ' || letters_of(?), 0))",
                        row -> true,
                        text.of(Fact.NAME));
        transactions
                .sql()
                .list(
                        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> true,
                        "school numbered " + text.of(Fact.AUTHORITY) + "/" + text.of(Fact.ESTABLISHMENT));
    }

    @Override
    public Optional<School> named(SchoolText text, Optional<SchoolId> but) {
        var postcode = text.of(Fact.POSTCODE);
        return transactions
                .sql()
                .first(
                        NAMED,
                        SchoolColumns::school,
                        text.of(Fact.NAME),
                        postcode,
                        postcode,
                        text.of(Fact.TOWN),
                        number(but));
    }

    @Override
    public Optional<School> numbered(SchoolText text, Optional<SchoolId> but) {
        return transactions
                .sql()
                .first(
                        NUMBERED,
                        SchoolColumns::school,
                        text.of(Fact.AUTHORITY),
                        text.of(Fact.ESTABLISHMENT),
                        number(but));
    }

    private static long number(Optional<SchoolId> but) {
        return but.map(SchoolId::value).orElse(0L);
    }
}
