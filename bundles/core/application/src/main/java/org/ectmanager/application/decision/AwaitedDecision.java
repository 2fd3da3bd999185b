/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.Recommendation;

/**
 * The decision at the end of one induction, awaited or made (R43 to R48).
 *
 * @param receivedOn the day on which the body received the recommendation: when the final assessment was handed in
 * @param days the last days to be heard and to decide; empty until they are counted
 * @param accepted whether the body has accepted the final assessment, without which nothing is decided
 * @param heardAt when the teacher made representations, or said that there are none (R45)
 * @param representations what the teacher said, empty when nothing; while they are not heard, what they said of the
 *     same assessment before it was returned
 * @param made empty while the decision is awaited
 */
public record AwaitedDecision(
        long id,
        long induction,
        long report,
        Recommendation recommendation,
        LocalDate receivedOn,
        Optional<DecisionDays> days,
        boolean accepted,
        Optional<Instant> heardAt,
        String representations,
        Optional<Made> made,
        long version) {

    /**
     * A decision that was made.
     *
     * @param appealed what an appeal made of it; empty while it stands as it was made (R49)
     */
    public record Made(Decision decision, String reason, Instant at, String by, Optional<Decision> appealed) {

        public Made(Decision decision, String reason, Instant at, String by) {
            this(decision, reason, at, by, Optional.empty());
        }

        public Made {
            requireNonNull(appealed, "appealed");
            requireNonNull(decision, "decision");
            requireNonNull(reason, "reason");
            requireNonNull(at, "at");
            requireNonNull(by, "by");
        }

        public LocalDate on(ZoneId zone) {
            return LocalDate.ofInstant(at, zone);
        }

        /** @param steps that stand on record; empty of a decision that nobody can appeal against */
        public Optional<AppealCase> appeal(List<AppealStep> steps, ZoneId zone) {
            return decision.isAppealable() ? Optional.of(new AppealCase(decision, on(zone), steps)) : Optional.empty();
        }
    }

    public AwaitedDecision {
        requireNonNull(recommendation, "recommendation");
        requireNonNull(receivedOn, "receivedOn");
        requireNonNull(days, "days");
        requireNonNull(heardAt, "heardAt");
        requireNonNull(representations, "representations");
        requireNonNull(made, "made");
    }

    public static AwaitedDecision on(
            long id, long induction, long report, Recommendation recommendation, LocalDate receivedOn) {
        return new AwaitedDecision(
                id,
                induction,
                report,
                recommendation,
                receivedOn,
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                Optional.empty(),
                1);
    }

    public AwaitedDecision heard(String said, Instant at) {
        return new AwaitedDecision(
                id,
                induction,
                report,
                recommendation,
                receivedOn,
                days,
                accepted,
                Optional.of(at),
                said,
                made,
                version);
    }

    public AwaitedDecision made(Made what) {
        return new AwaitedDecision(
                id,
                induction,
                report,
                recommendation,
                receivedOn,
                days,
                accepted,
                heardAt,
                representations,
                Optional.of(what),
                version);
    }
}
