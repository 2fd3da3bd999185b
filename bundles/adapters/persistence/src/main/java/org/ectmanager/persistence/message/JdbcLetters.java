/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.port.Letters;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcLetters implements Letters {

    private static final String REFUSED =
            """
            select l.message_id, o.kind, l.address, l.person_id, l.at, l.problem
              from letter l join outbox o on o.body = l.body and o.id = l.message_id
             where l.body = ? and l.state = 'REFUSED'
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcLetters(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Set<Mark> settled(long message) {
        return Set.copyOf(transactions
                .sql()
                .list(
                        "select address, ordinal from letter where body = ? and message_id = ?",
                        row -> new Mark(new EmailAddress(row.text("address")), row.count("ordinal")),
                        transactions.body(),
                        message));
    }

    @Override
    public void taken(long message, Mark letter) {
        settle(message, letter, Optional.empty(), "TAKEN", "");
    }

    @Override
    public void refused(long message, Mark letter, Optional<PersonId> reader, String problem) {
        settle(message, letter, reader, "REFUSED", problem);
    }

    private void settle(long message, Mark letter, Optional<PersonId> reader, String state, String problem) {
        transactions
                .sql()
                .change(
                        "insert into letter (body, message_id, address, ordinal, person_id, state, problem)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        transactions.body(),
                        message,
                        letter.to().value(),
                        letter.ordinal(),
                        reader.map(PersonId::value),
                        state,
                        problem);
    }

    @Override
    public List<Refused> refused(int most) {
        return transactions
                .sql()
                .list(
                        REFUSED + " order by l.at, l.message_id limit ?",
                        JdbcLetters::refused,
                        transactions.body(),
                        most);
    }

    @Override
    public List<Refused> refused(PersonId reader) {
        return transactions
                .sql()
                .list(
                        REFUSED + " and l.person_id = ? order by l.at desc, l.message_id desc",
                        JdbcLetters::refused,
                        transactions.body(),
                        reader.value());
    }

    @Override
    public List<Refused> refused(String kind) {
        return transactions
                .sql()
                .list(
                        REFUSED + " and o.kind = ? order by l.at desc, l.message_id desc",
                        JdbcLetters::refused,
                        transactions.body(),
                        kind);
    }

    @Override
    public Optional<Standing> standing() {
        return transactions
                .sql()
                .first(
                        """
                        select count(*) letters, min(l.at) since from letter l
                         where l.body = ? and l.state = 'REFUSED' and (l.person_id is null or exists (
                            select from appointment a where a.body = l.body and a.person_id = l.person_id
                               and a.held_until is null))
                        """,
                        row -> row.possibleMoment("since").map(since -> new Standing(row.count("letters"), since)),
                        transactions.body())
                .flatMap(standing -> standing);
    }

    @Override
    public int again(Set<Long> messages) {
        var those = List.copyOf(messages);
        transactions
                .sql()
                .change(
                        """
                        update outbox o set done_at = null, not_before = current_moment(),
                               due_since = clock_timestamp(), attempts = 0,
                               failing_since = null, problem = ''
                         where o.body = ? and o.id = any (?::bigint[]) and exists (
                            select from letter l where l.body = o.body and l.message_id = o.id and l.state = 'REFUSED')
                        """,
                        transactions.body(),
                        those);
        return transactions
                .sql()
                .change(
                        "delete from letter where body = ? and state = 'REFUSED' and message_id = any (?::bigint[])",
                        transactions.body(),
                        those);
    }

    @Override
    public int drop(long message) {
        return transactions
                .sql()
                .change(
                        "update letter set state = 'DROPPED' where body = ? and message_id = ? and state = 'REFUSED'",
                        transactions.body(),
                        message);
    }

    private static Refused refused(Row row) {
        return new Refused(
                row.number("message_id"),
                row.text("kind"),
                new EmailAddress(row.text("address")),
                row.possibleNumber("person_id").map(PersonId::new),
                row.moment("at"),
                row.text("problem"));
    }
}
