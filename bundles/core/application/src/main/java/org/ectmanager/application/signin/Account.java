/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;

/**
 * A person's sign-in.
 *
 * @param username six digits
 * @param emailChangedAt when the e-mail address last changed; signing waits 24 hours
 */
public record Account(
        PersonId person,
        String username,
        Password password,
        Optional<Instant> emailChangedAt,
        boolean questionsDone,
        boolean preferencesDone,
        boolean operator,
        long version) {

    /** The wait before an account with a fresh e-mail address may sign anything. */
    public static final Duration WAIT_BEFORE_SIGNING = Duration.ofHours(24);

    /** What the person types to get in. */
    public sealed interface Password {

        /** No password yet: the mail that brings the first one has not been sent. */
        record None() implements Password {}

        /** Sent by mail, works once and only until it expires. */
        record OneTime(String hash, Instant expires) implements Password {

            /** Nobody gets in by it again. */
            public OneTime used(Instant at) {
                return new OneTime(hash, at.isBefore(expires) ? at : expires);
            }
        }

        /** Chosen by the person. */
        record Chosen(String hash) implements Password {}

        default Optional<String> stored() {
            if (this instanceof OneTime oneTime) {
                return Optional.of(oneTime.hash());
            }
            return this instanceof Chosen chosen ? Optional.of(chosen.hash()) : Optional.empty();
        }
    }

    public Account {
        requireNonNull(person, "person");
        requireNonNull(username, "username");
        requireNonNull(password, "password");
        requireNonNull(emailChangedAt, "emailChangedAt");
    }

    public boolean maySign(Instant now) {
        return emailChangedAt
                .map(changed -> changed.plus(WAIT_BEFORE_SIGNING))
                .filter(now::isBefore)
                .isEmpty();
    }

    public Account with(Password replacement) {
        return new Account(
                person, username, replacement, emailChangedAt, questionsDone, preferencesDone, operator, version);
    }

    public Account questionsAnswered() {
        return new Account(person, username, password, emailChangedAt, true, preferencesDone, operator, version);
    }

    public Account preferencesGiven() {
        return new Account(person, username, password, emailChangedAt, questionsDone, true, operator, version);
    }

    public Account emailChanged(Instant now) {
        return new Account(
                person, username, password, Optional.of(now), questionsDone, preferencesDone, operator, version);
    }
}
