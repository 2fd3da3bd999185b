/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.length.AgreedExtension;

/** One thing that happened around an appeal against a decision, as the appropriate body learned of it (R48 to R50). */
public sealed interface AppealStep {

    /** What can happen, in the order in which it does. Of each kind one stands at most. */
    enum Kind {
        NOT_WANTED,
        MADE,
        COPY,
        REPLY,
        REPLY_WITHDRAWN,
        HEARING,
        WITHDRAWN,
        OUTCOME
    }

    Kind kind();

    /** The day on which it happened, or on which the appropriate body received it. */
    LocalDate on();

    /** The teacher's note came that they will not appeal. */
    record NotWanted(LocalDate on) implements AppealStep {

        public NotWanted {
            requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_WANTED;
        }
    }

    /**
     * The teacher's notice of appeal arrived where appeals are sent to.
     *
     * @param lateBecause why it was taken although it was late, empty where it was not
     */
    record Made(LocalDate on, String lateBecause) implements AppealStep {

        public Made {
            requireNonNull(on, "on");
            requireNonNull(lateBecause, "lateBecause");
        }

        @Override
        public Kind kind() {
            return Kind.MADE;
        }
    }

    /** The appropriate body received its copy of the notice of appeal. */
    record CopyReceived(LocalDate on) implements AppealStep {

        public CopyReceived {
            requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.COPY;
        }
    }

    /** The appropriate body said whether it defends its decision. */
    record Replied(LocalDate on, boolean defended) implements AppealStep {

        public Replied {
            requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.REPLY;
        }
    }

    /** The appropriate body defends its decision no longer. */
    record ReplyWithdrawn(LocalDate on) implements AppealStep {

        public ReplyWithdrawn {
            requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.REPLY_WITHDRAWN;
        }
    }

    /**
     * Notice of a hearing was given.
     *
     * @param on the day of that notice
     * @param hearing the day of the hearing
     */
    record HearingSet(LocalDate on, LocalDate hearing) implements AppealStep {

        public HearingSet {
            requireNonNull(on, "on");
            requireNonNull(hearing, "hearing");
        }

        @Override
        public Kind kind() {
            return Kind.HEARING;
        }
    }

    /** The teacher withdrew the appeal. */
    record Withdrawn(LocalDate on) implements AppealStep {

        public Withdrawn {
            requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }

    /**
     * The appeal was decided.
     *
     * @param on the day on which the outcome was received
     * @param period how long induction is extended by the outcome, where it sets a period
     */
    record Decided(LocalDate on, AppealOutcome outcome, Optional<AgreedExtension> period) implements AppealStep {

        public Decided {
            requireNonNull(on, "on");
            requireNonNull(outcome, "outcome");
            requireNonNull(period, "period");
        }

        @Override
        public Kind kind() {
            return Kind.OUTCOME;
        }
    }
}
