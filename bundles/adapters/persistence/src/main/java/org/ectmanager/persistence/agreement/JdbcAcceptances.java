/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.application.agreement.Acceptance.Person;
import org.ectmanager.application.agreement.Acceptance.Words;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.Acceptances;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcAcceptances implements Acceptances {

    private static final String COLUMNS =
            """
            select a.id, a.school_id, a.agreement, a.agreed_version, a.title, a.paragraphs, a.registration_id, a.person_id,
                   a.person_name, a.position, a.accepted_at
              from agreement_acceptance a
             where a.body = ?
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcAcceptances(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void hold(SchoolId school) {
        transactions
                .sql()
                .lock(
                        "select pg_advisory_xact_lock(hashtextextended('agreed ' || ? || ' ' || ?::bigint, 0))",
                        transactions.body(),
                        school.value());
    }

    @Override
    public void add(Acceptance acceptance) {
        transactions
                .sql()
                .change(
                        """
                        insert into agreement_acceptance (body, id, school_id, agreement, agreed_version, title, paragraphs,
                                                          registration_id, person_id, person_name, position, accepted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        transactions.body(),
                        acceptance.id(),
                        acceptance.school().value(),
                        acceptance.words().agreement(),
                        acceptance.words().version(),
                        acceptance.words().title(),
                        acceptance.words().paragraphs(),
                        acceptance.registration(),
                        acceptance.by().id().value(),
                        acceptance.by().name(),
                        acceptance.by().position(),
                        acceptance.at());
    }

    @Override
    public Optional<Acceptance> find(long id) {
        return transactions
                .sql()
                .first(COLUMNS + " and a.id = ?", JdbcAcceptances::acceptance, transactions.body(), id);
    }

    @Override
    public List<Acceptance> standing(SchoolId school) {
        return transactions
                .sql()
                .once(
                        COLUMNS
                                + """
                                   and a.school_id = ? and a.registration_id is null
                                   and not exists (select from agreement_acceptance later
                                                    where later.body = a.body and later.school_id = a.school_id
                                                      and later.registration_id is null and later.agreement = a.agreement
                                                      and later.agreed_version = a.agreed_version
                                                      and (later.accepted_at, later.id) > (a.accepted_at, a.id))
                                 order by a.accepted_at desc, a.id desc
                                """,
                        JdbcAcceptances::acceptance,
                        transactions.body(),
                        school.value());
    }

    @Override
    public List<Acceptance> of(SchoolId school, int most) {
        return transactions
                .sql()
                .list(
                        COLUMNS + " and a.school_id = ? order by a.accepted_at desc, a.id desc limit ?",
                        JdbcAcceptances::acceptance,
                        transactions.body(),
                        school.value(),
                        most);
    }

    @Override
    public List<Acceptance> with(long registration) {
        return transactions
                .sql()
                .once(
                        COLUMNS + " and a.registration_id = ? order by a.accepted_at, a.id",
                        JdbcAcceptances::acceptance,
                        transactions.body(),
                        registration);
    }

    @Override
    public Slice<Line> schools(String agreement, Wanted wanted) {
        var found = new Search(transactions, "from body_school e join school s on s.id = e.school_id where e.body = ?")
                .where("e.state = 'AUTHORISED'")
                .having("s.name || ' ' || s.town || ' ' || s.postcode || ' ' || s.urn", wanted)
                .nearest("s.id, s.name, s.town, s.postcode", "s.name, s.id", wanted.turn(), JdbcAcceptances::line);
        var last = last(agreement, found.items());
        return new Slice<>(
                found.items().stream()
                        .map(line -> new Line(
                                line.school(), line.name(), line.place(), Optional.ofNullable(last.get(line.school()))))
                        .toList(),
                found.total(),
                found.turn());
    }

    @Override
    public long lacking(List<Asked> asked) {
        return transactions
                .sql()
                .first(
                        """
                        select count(*) schools from body_school e
                         where e.body = ? and e.state = 'AUTHORISED' and exists (
                             select from unnest(?::text[], ?::text[], ?::timestamptz[]) as asked (agreement, version, since)
                              where not exists (
                                  select from agreement_acceptance a
                                   where a.body = e.body and a.school_id = e.school_id and a.registration_id is null
                                     and a.agreement = asked.agreement and a.agreed_version = asked.version
                                     and a.accepted_at >= asked.since))
                        """,
                        row -> row.number("schools"),
                        transactions.body(),
                        asked.stream().map(Asked::agreement).toList(),
                        asked.stream().map(Asked::version).toList(),
                        asked.stream().map(Asked::since).toList())
                .orElseThrow();
    }

    private Map<SchoolId, Accepted> last(String agreement, List<Line> schools) {
        return transactions
                .sql()
                .list(
                        """
                        select distinct on (a.school_id) a.school_id, a.id, a.agreed_version, a.person_name, a.accepted_at
                          from agreement_acceptance a
                         where a.body = ? and a.agreement = ? and a.school_id = any (?::bigint[])
                         order by a.school_id, a.accepted_at desc, a.id desc
                        """,
                        row -> Map.entry(new SchoolId(row.number("school_id")), accepted(row)),
                        transactions.body(),
                        agreement,
                        schools.stream().map(line -> line.school().value()).toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Accepted accepted(Row row) {
        return new Accepted(
                row.number("id"), row.text("agreed_version"), row.text("person_name"), row.moment("accepted_at"));
    }

    private static Line line(Row row) {
        return new Line(
                new SchoolId(row.number("id")),
                row.text("name"),
                (row.text("town") + " " + row.text("postcode")).strip(),
                Optional.empty());
    }

    private static Acceptance acceptance(Row row) {
        return new Acceptance(
                row.number("id"),
                new SchoolId(row.number("school_id")),
                new Words(
                        row.text("agreement"), row.text("agreed_version"), row.text("title"), row.texts("paragraphs")),
                row.possibleNumber("registration_id"),
                new Person(
                        new PersonId(row.number("person_id")),
                        row.text("person_name"),
                        Position.valueOf(row.text("position"))),
                row.moment("accepted_at"));
    }
}
