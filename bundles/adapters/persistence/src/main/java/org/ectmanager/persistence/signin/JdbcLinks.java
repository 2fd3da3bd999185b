/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.signin;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.port.Links;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcLinks implements Links {

    private final JpaTransactions transactions;

    @Activate
    public JdbcLinks(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void issue(Link link) {
        transactions
                .sql()
                .change(
                        """
                        insert into single_use_link (token_hash, purpose, body, person_id, subject_id, detail, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """,
                        link.tokenHash(),
                        link.purpose(),
                        link.body().map(BodyId::value),
                        link.person().map(PersonId::value),
                        link.subject(),
                        link.detail(),
                        link.expiresAt());
    }

    @Override
    public Optional<Owner> owner(String tokenHash) {
        return transactions
                .sql()
                .first(
                        "select purpose, body, person_id from find_link(?)",
                        row -> new Owner(purpose(row), body(row), person(row)),
                        tokenHash);
    }

    @Override
    public Optional<Link> find(String tokenHash) {
        return transactions
                .sql()
                .first("select * from single_use_link where token_hash = ?", JdbcLinks::link, tokenHash);
    }

    @Override
    public boolean use(String tokenHash, Instant at) {
        return transactions
                        .sql()
                        .change(
                                "update single_use_link set used_at = ? where token_hash = ? and used_at is null"
                                        + " and expires_at > ?",
                                at,
                                tokenHash,
                                at)
                == 1;
    }

    @Override
    public void settle(String tokenHash, String detail) {
        transactions
                .sql()
                .change(
                        "update single_use_link set detail = ? where token_hash = ? and used_at is null",
                        detail,
                        tokenHash);
    }

    @Override
    public void withdraw(PersonId person) {
        transactions
                .sql()
                .change("delete from single_use_link where person_id = ? and used_at is null", person.value());
    }

    @Override
    public void withdraw(PersonId person, Purpose purpose) {
        transactions
                .sql()
                .change(
                        "delete from single_use_link where person_id = ? and purpose = ? and used_at is null",
                        person.value(),
                        purpose);
    }

    @Override
    public void withdraw(long subject, Purpose purpose) {
        transactions
                .sql()
                .change(
                        "delete from single_use_link where body = ? and subject_id = ? and purpose = ?"
                                + " and used_at is null",
                        transactions.body(),
                        subject,
                        purpose);
    }

    @Override
    public void withdraw(Purpose purpose) {
        transactions
                .sql()
                .change(
                        "delete from single_use_link where person_id is null and purpose = ? and used_at is null",
                        purpose);
    }

    private static Link link(Row row) {
        return new Link(
                row.text("token_hash"),
                purpose(row),
                body(row),
                person(row),
                row.possibleNumber("subject_id"),
                row.text("detail"),
                row.moment("expires_at"),
                row.possibleMoment("used_at"));
    }

    private static Purpose purpose(Row row) {
        return Purpose.valueOf(row.text("purpose"));
    }

    private static Optional<BodyId> body(Row row) {
        return Optional.of(row.text("body")).filter(text -> !text.isEmpty()).map(BodyId::new);
    }

    private static Optional<PersonId> person(Row row) {
        return row.possibleNumber("person_id").map(PersonId::new);
    }
}
