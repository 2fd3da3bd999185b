/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.Account.Password;
import org.ectmanager.domain.people.PersonId;

@Entity
@Table(name = "sign_in")
class SignInRow {

    @Id
    @Column(name = "person_id")
    private long person;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_kind")
    private String passwordKind;

    @Column(name = "one_time_expires")
    private Timestamp oneTimeExpires;

    @Column(name = "email_changed_at")
    private Timestamp emailChangedAt;

    @Column(name = "questions_done")
    private boolean questionsDone;

    @Column(name = "preferences_done")
    private boolean preferencesDone;

    private boolean operator;

    @Version
    private long version;

    protected SignInRow() {}

    SignInRow(long person, String username, boolean operator) {
        this.person = person;
        this.username = username;
        this.operator = operator;
        take(new Password.None());
    }

    void take(Account account) {
        emailChangedAt = account.emailChangedAt().map(Timestamp::from).orElse(null);
        questionsDone = account.questionsDone();
        preferencesDone = account.preferencesDone();
        take(account.password());
    }

    private void take(Password password) {
        passwordHash = password.stored().orElse("");
        oneTimeExpires = password instanceof Password.OneTime oneTime ? Timestamp.from(oneTime.expires()) : null;
        passwordKind = password instanceof Password.OneTime
                ? "ONE_TIME"
                : password instanceof Password.Chosen ? "CHOSEN" : "NONE";
    }

    long version() {
        return version;
    }

    Account account() {
        return new Account(
                new PersonId(person),
                username,
                AccountColumns.password(passwordKind, passwordHash, instant(oneTimeExpires)),
                instant(emailChangedAt),
                questionsDone,
                preferencesDone,
                operator,
                version);
    }

    private static Optional<Instant> instant(Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
