/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.application.signin.Tries;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The key is the platform's own: it is made with the table and leaves the database in its backups only. */
@Component
public final class JdbcSignInTries implements SignInTries {

    private static final String HASHING = "HmacSHA256";
    private static final int MOST_KEPT = 100_000;

    private final JpaTransactions transactions;
    private final int most;

    @Activate
    public JdbcSignInTries(@Reference JpaTransactions transactions) {
        this(transactions, MOST_KEPT);
    }

    /** With another bound. */
    public JdbcSignInTries(JpaTransactions transactions, int most) {
        this.transactions = transactions;
        this.most = most;
    }

    @Override
    public Tries hold(String typed) {
        var hash = hash(typed);
        transactions.sql().change("insert into sign_in_try (login_hash) values (?) on conflict do nothing", hash);
        return transactions
                .sql()
                .first(
                        "select failures, next_try_at from sign_in_try where login_hash = ? for update",
                        row -> new Tries(row.count("failures"), row.possibleMoment("next_try_at")),
                        hash)
                .orElse(Tries.NONE);
    }

    @Override
    public void keep(String typed, Tries tries) {
        transactions
                .sql()
                .change(
                        """
                        insert into sign_in_try (login_hash, failures, next_try_at) values (?, ?, ?)
                        on conflict (login_hash) do update set failures = excluded.failures,
                            next_try_at = excluded.next_try_at, seen_at = excluded.seen_at
                        """,
                        hash(typed),
                        tries.failures(),
                        tries.nextAt());
        clear();
    }

    @Override
    public void forget(String typed) {
        transactions.sql().change("delete from sign_in_try where login_hash = ?", hash(typed));
    }

    /** What was left alone for a day goes, and the oldest beyond the bound; what others hold at this moment stays. */
    private void clear() {
        transactions
                .sql()
                .change(
                        """
                        delete from sign_in_try where login_hash in (
                            select login_hash from sign_in_try
                             where seen_at <= greatest(current_moment() - interval '1 day',
                                    (select seen_at from sign_in_try order by seen_at desc offset ? limit 1))
                               for update skip locked)
                        """,
                        most);
    }

    private String hash(String typed) {
        var key = transactions
                .sql()
                .first("select value from platform_setting where key = 'signin.key'", row -> row.text("value"))
                .orElseThrow();
        try {
            var mac = Mac.getInstance(HASHING);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), HASHING));
            return HexFormat.of().formatHex(mac.doFinal(typed.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + HASHING, impossible);
        }
    }
}
