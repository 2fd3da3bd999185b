/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;

/**
 * Wrong proofs in a row, and how they slow down whoever gives them. Nobody is ever locked out.
 *
 * @param failures wrong ones since the last right one
 * @param nextAt before this moment even the right one is refused
 */
public record Tries(int failures, Optional<Instant> nextAt) {

    public static final Tries NONE = new Tries(0, Optional.empty());

    /** After so many wrong ones each further try has to wait, twice as long every time. */
    static final int FREE = 4;

    /** The longest wait: long enough to make guessing hopeless, too short to lock anybody out on purpose. */
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    public Tries {
        requireNonNull(nextAt, "nextAt");
    }

    public boolean mustWait(Instant now) {
        return nextAt.filter(now::isBefore).isPresent();
    }

    public Tries failed(Instant now) {
        var count = Math.min(failures, 1_000) + 1;
        return new Tries(count, count < FREE ? Optional.empty() : Optional.of(now.plus(wait(count - FREE))));
    }

    /** Says how long to wait, in words. */
    public Refusal refusal(String field, String code, String what, Instant now) {
        return new Refusal(field, code, "There were several wrong " + what + ". " + advice(now));
    }

    /** What to do until then. */
    public String advice(Instant now) {
        var seconds = nextAt.map(
                        next -> Duration.between(now, next).plusMillis(999).toSeconds())
                .orElse(0L);
        return "Wait " + seconds + (seconds == 1 ? " second" : " seconds") + ", then try again";
    }

    private static Duration wait(int doublings) {
        var doubled = Duration.ofSeconds(1L << Math.min(doublings, 10));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
