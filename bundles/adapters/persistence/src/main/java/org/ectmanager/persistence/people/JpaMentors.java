/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.people;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.Mentors;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaMentors implements Mentors {

    private static final String AT = "select id, school_id, given_name, family_name, email, trn, version from mentor"
            + " where body = ? and school_id = ? and active order by family_name, given_name, id";

    private final JpaTransactions transactions;

    @Activate
    public JpaMentors(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Mentor> at(SchoolId school) {
        return transactions.sql().list(AT, JpaMentors::mentor, transactions.body(), school.value());
    }

    @Override
    public void hold(SchoolId school) {
        transactions
                .sql()
                .list(
                        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> true,
                        "mentors of " + transactions.body() + " at " + school.value());
    }

    @Override
    public Optional<Mentor> find(long id) {
        return Optional.ofNullable(row(id)).filter(MentorRow::active).map(MentorRow::mentor);
    }

    @Override
    public Optional<PersonName> name(long id) {
        return Optional.ofNullable(row(id)).map(row -> row.mentor().name());
    }

    @Override
    public Optional<Named> named(SchoolId school, Optional<Long> mentor) {
        return transactions
                .sql()
                .first(
                        "select s.name, m.id is not null known, m.given_name, m.family_name from school s"
                                + " left join mentor m on m.body = ? and m.id = ? where s.id = ?",
                        row -> new Named(
                                row.text("name"), row.flag("known") ? Optional.of(name(row)) : Optional.empty()),
                        transactions.body(),
                        mentor,
                        school.value());
    }

    @Override
    public void add(Mentor mentor) {
        transactions.entities().persist(new MentorRow(transactions.body(), mentor));
    }

    @Override
    public void save(Mentor mentor) {
        current(mentor).take(mentor);
    }

    @Override
    public void end(Mentor mentor) {
        current(mentor).end();
    }

    private MentorRow current(Mentor mentor) {
        var row = row(mentor.id());
        if (row == null || !row.active() || row.version() != mentor.version()) {
            throw new StaleRecord("A mentor");
        }
        return row;
    }

    private MentorRow row(long id) {
        return transactions.entities().find(MentorRow.class, new BodyKey(transactions.body(), id));
    }

    private static Mentor mentor(Row row) {
        return new Mentor(
                row.number("id"),
                new SchoolId(row.number("school_id")),
                name(row),
                row.text("email"),
                row.text("trn"),
                row.number("version"));
    }

    private static PersonName name(Row row) {
        return new PersonName(row.text("given_name"), row.text("family_name"));
    }
}
