/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.entry;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.entry.SchoolEntry.Applicant;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.SchoolEntries;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.school.SchoolColumns;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaSchoolEntries implements SchoolEntries {

    private static final String COLUMNS = SCHOOL
            + """
            , e.state, e.requested_at, e.position, e.given_name, e.family_name, e.email applicant_email,
              e.telephone applicant_telephone, e.training, e.question, e.answer, e.reason, e.answers::text answers,
              e.version entry_version
            """;
    private static final String FROM = " from body_school e join school s on s.id = e.school_id where e.body = ? ";
    private static final String LISTED = "select" + COLUMNS + FROM;

    private final JpaTransactions transactions;

    @Activate
    public JpaSchoolEntries(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    /** Many may register at the same moment. */
    @Override
    public void hold(SchoolId school) {
        transactions
                .sql()
                .list(
                        "select pg_advisory_xact_lock_shared(hashtextextended('school entered ' || ?::bigint, 0))",
                        row -> true,
                        school.value());
    }

    @Override
    public Optional<SchoolEntry> find(SchoolId school) {
        return Optional.ofNullable(row(school)).map(BodySchoolRow::entry);
    }

    @Override
    public void add(SchoolEntry entry) {
        transactions.entities().persist(new BodySchoolRow(transactions.body(), entry));
    }

    @Override
    public void save(SchoolEntry entry) {
        current(entry).take(entry);
    }

    @Override
    public void decided(SchoolEntry entry, PersonId by, Instant at) {
        var row = current(entry);
        row.take(entry);
        row.decided(by.value(), at);
    }

    private BodySchoolRow current(SchoolEntry entry) {
        var row = row(entry.school());
        if (row == null || row.version() != entry.version()) {
            throw new StaleRecord("A school's entry");
        }
        return row;
    }

    private BodySchoolRow row(SchoolId school) {
        return transactions.entities().find(BodySchoolRow.class, new BodyKey(transactions.body(), school.value()));
    }

    @Override
    public Optional<Listed> listed(SchoolId school) {
        return transactions
                .sql()
                .first(LISTED + " and e.school_id = ?", JpaSchoolEntries::listed, transactions.body(), school.value());
    }

    @Override
    public List<Listed> inState(State state, int most) {
        return transactions
                .sql()
                .list(
                        LISTED + " and e.state = ? order by e.requested_at, e.school_id limit ?",
                        JpaSchoolEntries::listed,
                        transactions.body(),
                        state,
                        most);
    }

    @Override
    public Slice<Listed> list(State state, Wanted wanted) {
        return new Search(transactions, FROM)
                .where("e.state = ?", state)
                .having("s.name || ' ' || s.town || ' ' || s.postcode || ' ' || s.urn", wanted)
                .nearest(COLUMNS, "e.requested_at, e.school_id", wanted.turn(), JpaSchoolEntries::listed);
    }

    private static Listed listed(Row row) {
        var school = SchoolColumns.school(row);
        var applicant = new Applicant(
                Position.valueOf(row.text("position")),
                new PersonName(row.text("given_name"), row.text("family_name")),
                new EmailAddress(row.text("applicant_email")),
                row.text("applicant_telephone"),
                row.flag("training"));
        return new Listed(
                new SchoolEntry(
                        school.id(),
                        State.valueOf(row.text("state")),
                        row.moment("requested_at"),
                        applicant,
                        row.text("question"),
                        row.text("answer"),
                        row.text("reason"),
                        Json.texts(row.text("answers")),
                        row.number("entry_version")),
                school);
    }
}
