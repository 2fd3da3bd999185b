/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.signin;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.Account.Password;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.Row;

/** The columns by which projections read an account. */
final class AccountColumns {

    /** Of a table {@code sign_in} named i. */
    static final String ACCOUNT = " i.username, i.password_hash, i.password_kind, i.one_time_expires,"
            + " i.email_changed_at, i.questions_done, i.preferences_done, i.operator,"
            + " i.version account_version ";

    private AccountColumns() {}

    static Account account(Row row, PersonId person) {
        return new Account(
                person,
                row.text("username"),
                password(row.text("password_kind"), row.text("password_hash"), row.possibleMoment("one_time_expires")),
                row.possibleMoment("email_changed_at"),
                row.flag("questions_done"),
                row.flag("preferences_done"),
                row.flag("operator"),
                row.number("account_version"));
    }

    static Password password(String kind, String hash, Optional<Instant> expires) {
        return switch (kind) {
            case "ONE_TIME" -> new Password.OneTime(hash, expires.orElseThrow());
            case "CHOSEN" -> new Password.Chosen(hash);
            default -> new Password.None();
        };
    }
}
