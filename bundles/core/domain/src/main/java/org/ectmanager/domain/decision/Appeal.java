/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.school.EstablishmentType;

/** An appeal against a decision, while it runs (R48, R49). */
public sealed interface Appeal {

    /** Nobody has appealed, and the teacher has not said that they will not. */
    record None() implements Appeal {}

    /** The teacher has said in writing that they will not appeal. */
    record NotWanted(LocalDate toldOn) implements Appeal {
        public NotWanted {
            requireNonNull(toldOn, "toldOn");
        }
    }

    /** Made and not decided yet. */
    record Pending(LocalDate receivedOn) implements Appeal {
        public Pending {
            requireNonNull(receivedOn, "receivedOn");
        }
    }

    /** Withdrawn, so that the decision stands. */
    record Withdrawn(LocalDate on) implements Appeal {
        public Withdrawn {
            requireNonNull(on, "on");
        }
    }

    /**
     * Decided.
     *
     * @param toldOn the day on which the outcome was received
     */
    record Decided(AppealOutcome outcome, LocalDate toldOn) implements Appeal {
        public Decided {
            requireNonNull(outcome, "outcome");
            requireNonNull(toldOn, "toldOn");
        }
    }

    /** Who hears an appeal. */
    enum Authority {
        SECRETARY_OF_STATE("the Secretary of State"),
        /** For an induction that is served in Wales (R5, guidance 4.9). */
        EDUCATION_WORKFORCE_COUNCIL("the Education Workforce Council");

        private final String words;

        Authority(String words) {
            this.words = words;
        }

        public static Authority forInduction(boolean inWales) {
            return inWales ? EDUCATION_WORKFORCE_COUNCIL : SECRETARY_OF_STATE;
        }

        /** By the register's code of the kind of establishment at which induction is served. */
        public static Authority forEstablishment(int typeCode) {
            return forInduction(typeCode == EstablishmentType.WELSH_ESTABLISHMENT);
        }

        /** Within a sentence. */
        public String words() {
            return words;
        }

        /** Where a notice of appeal is sent. */
        public String address(RuleSet.Appeals appeals) {
            return this == SECRETARY_OF_STATE ? appeals.address() : appeals.addressInWales();
        }

        /** To whom the teacher may appeal, and who takes it. */
        public String sentence(RuleSet.Appeals appeals) {
            return "The early career teacher may appeal against it to " + words
                    + (this == SECRETARY_OF_STATE
                            ? "; " + appeals.to() + ", takes appeals."
                            : ", which hears appeals about an induction served in Wales.");
        }
    }

    /** Whether the teacher may appeal on a day (R48): always shown the earlier last day, late only as an exception. */
    static Finding mayBeMade(Decision decision, AppealWindow window, LocalDate today) {
        if (!decision.isAppealable()) {
            return Finding.refused(
                    "appeal.nothing-to", reason("There is no appeal against a decision that induction was passed."));
        }
        if (!today.isAfter(window.appealBy())) {
            return Finding.allowed(
                    "appeal.in-time", reason("An appeal may be made until " + Reason.day(window.appealBy()) + "."));
        }
        var was = "The last day for an appeal was " + Reason.day(window.appealBy()) + ". ";
        return window.isOverOn(today)
                ? Finding.warning(
                        "appeal.late", reason(was + "A late one is taken only exceptionally; say why it is late."))
                : Finding.warning(
                        "appeal.late-by-one-reading",
                        reason(was + "By another reading of the rule it is " + Reason.day(window.actAfter())
                                + ". Send it today and say so."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R48", "", sentence);
    }
}
