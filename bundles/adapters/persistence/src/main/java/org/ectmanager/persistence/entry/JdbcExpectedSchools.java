/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.entry;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.time.Instant;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.ExpectedSchools;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.school.SchoolColumns;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcExpectedSchools implements ExpectedSchools {

    private final JpaTransactions transactions;

    @Activate
    public JdbcExpectedSchools(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean contains(SchoolId school) {
        return transactions
                .sql()
                .first(
                        "select true from expected_school where body = ? and school_id = ?",
                        row -> true,
                        transactions.body(),
                        school.value())
                .isPresent();
    }

    @Override
    public boolean add(SchoolId school, PersonId by, Instant at) {
        return transactions
                        .sql()
                        .change(
                                "insert into expected_school (body, school_id, added_at, added_by) values (?, ?, ?, ?)"
                                        + " on conflict do nothing",
                                transactions.body(),
                                school.value(),
                                at,
                                by.value())
                > 0;
    }

    @Override
    public boolean remove(SchoolId school) {
        return transactions
                        .sql()
                        .change(
                                "delete from expected_school where body = ? and school_id = ?",
                                transactions.body(),
                                school.value())
                > 0;
    }

    @Override
    public Slice<Expected> list(Wanted wanted) {
        return new Search(transactions, "from expected_school x join school s on s.id = x.school_id where x.body = ?")
                .having("s.name || ' ' || s.town || ' ' || s.postcode || ' ' || s.urn", wanted)
                .nearest(
                        SCHOOL
                                + """
                                , x.added_at expected_at, exists (select from body_school e
                                                       where e.body = x.body and e.school_id = x.school_id) registered
                                """,
                        "s.name, s.id",
                        wanted.turn(),
                        row -> new Expected(
                                SchoolColumns.school(row), row.moment("expected_at"), row.flag("registered")));
    }
}
