/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.Tokens;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcTokens implements Tokens {

    private static final String TOKEN =
            """
            select a.id, a.name, a.grants, a.made_at, a.expires_on, a.last_used_on, a.revoked_at,
                   a.made_by_name
              from access_token a where a.body = ?
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcTokens(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Found> withHash(String hash) {
        return transactions
                .sql()
                .first(
                        "select body, id from find_access_token(?)",
                        row -> new Found(new BodyId(row.text("body")), row.number("id")),
                        hash);
    }

    @Override
    public void add(AccessToken token, String hash, PersonId by) {
        transactions
                .sql()
                .change(
                        """
                        insert into access_token (body, id, token_hash, name, grants, made_by, made_by_name, made_at,
                                                  expires_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        transactions.body(),
                        token.id(),
                        hash,
                        token.name(),
                        token.grants().stream().map(Grant::scope).sorted().toList(),
                        by.value(),
                        token.madeBy(),
                        token.madeAt(),
                        token.expiresOn());
    }

    @Override
    public Optional<AccessToken> find(long id) {
        return transactions.sql().first(TOKEN + " and a.id = ?", JdbcTokens::token, transactions.body(), id);
    }

    @Override
    public List<AccessToken> all() {
        return transactions
                .sql()
                .list(TOKEN + " order by a.made_at desc, a.id desc", JdbcTokens::token, transactions.body());
    }

    @Override
    public void revoke(long id, PersonId by, Instant at) {
        transactions
                .sql()
                .change(
                        "update access_token set revoked_by = ?, revoked_at = ?"
                                + " where body = ? and id = ? and revoked_at is null",
                        by.value(),
                        at,
                        transactions.body(),
                        id);
    }

    @Override
    public void used(long id, LocalDate day) {
        transactions
                .sql()
                .change(
                        "update access_token set last_used_on = ? where body = ? and id = ?",
                        day,
                        transactions.body(),
                        id);
    }

    private static AccessToken token(Row row) {
        return new AccessToken(
                row.number("id"),
                row.text("name"),
                row.texts("grants").stream()
                        .flatMap(scope -> Grant.of(scope).stream())
                        .collect(Collectors.toSet()),
                row.text("made_by_name"),
                row.moment("made_at"),
                row.possibleDate("expires_on").orElseThrow(),
                row.possibleDate("last_used_on"),
                row.possibleMoment("revoked_at"));
    }
}
