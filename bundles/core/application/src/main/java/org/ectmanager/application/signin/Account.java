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
 * @param failures wrong passwords in a row
 * @param nextTryAt before this moment even the right password is refused
 * @param emailChangedAt when the e-mail address last changed; signing waits 24 hours
 */
public record Account(
        PersonId person,
        String username,
        Password password,
        int failures,
        Optional<Instant> nextTryAt,
        Optional<Instant> emailChangedAt,
        boolean questionsDone,
        boolean preferencesDone,
        boolean operator,
        long version) {

    /** After so many wrong passwords each further try has to wait, twice as long every time. */
    static final int FREE_TRIES = 4;

    /** The longest wait: long enough to make guessing hopeless, too short to lock anybody out on purpose. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** The wait before an account with a fresh e-mail address may sign anything. */
    public static final Duration WAIT_BEFORE_SIGNING = Duration.ofHours(24);

    /** What the person types to get in. */
    public sealed interface Password {

        /** No password yet: the mail that brings the first one has not been sent. */
        record None() implements Password {}

        /** Sent by mail, works once and only until it expires. */
        record OneTime(String hash, Instant expires) implements Password {}

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
        requireNonNull(nextTryAt, "nextTryAt");
        requireNonNull(emailChangedAt, "emailChangedAt");
    }

    public boolean mustWait(Instant now) {
        return nextTryAt.filter(now::isBefore).isPresent();
    }

    public boolean maySign(Instant now) {
        return emailChangedAt
                .map(changed -> changed.plus(WAIT_BEFORE_SIGNING))
                .filter(now::isBefore)
                .isEmpty();
    }

    public Account failed(Instant now) {
        var count = failures + 1;
        var doublings = Math.min(count - FREE_TRIES, 10);
        var next = count < FREE_TRIES ? Optional.<Instant>empty() : Optional.of(now.plus(wait(doublings)));
        return with(password, count, next);
    }

    public Account succeeded() {
        return with(password, 0, Optional.empty());
    }

    public Account with(Password replacement) {
        return with(replacement, 0, Optional.empty());
    }

    public Account questionsAnswered() {
        return new Account(
                person,
                username,
                password,
                failures,
                nextTryAt,
                emailChangedAt,
                true,
                preferencesDone,
                operator,
                version);
    }

    public Account preferencesGiven() {
        return new Account(
                person,
                username,
                password,
                failures,
                nextTryAt,
                emailChangedAt,
                questionsDone,
                true,
                operator,
                version);
    }

    public Account emailChanged(Instant now) {
        return new Account(
                person,
                username,
                password,
                failures,
                nextTryAt,
                Optional.of(now),
                questionsDone,
                preferencesDone,
                operator,
                version);
    }

    private Account with(Password newPassword, int newFailures, Optional<Instant> next) {
        return new Account(
                person,
                username,
                newPassword,
                newFailures,
                next,
                emailChangedAt,
                questionsDone,
                preferencesDone,
                operator,
                version);
    }

    private static Duration wait(int doublings) {
        var doubled = Duration.ofSeconds(1L << doublings);
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
