/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.terms.Terms;

/**
 * Induction that was begun in Wales (R5, R27, guidance 3.2, 3.11).
 *
 * @param served terms served there
 * @param extendedBy terms by which it was extended there; none where it was not
 */
public record WelshInduction(Outcome outcome, Terms served, Terms extendedBy) implements StartFact {

    /** How it ended there. */
    public enum Outcome {
        PASSED(InductionStatus.EXEMPT),
        FAILED(InductionStatus.FAILED_IN_WALES),
        NOT_FINISHED(InductionStatus.REQUIRED_TO_COMPLETE);

        private final InductionStatus status;

        Outcome(InductionStatus status) {
            this.status = status;
        }

        /** What the national record says then. */
        public InductionStatus status() {
            return status;
        }
    }

    public WelshInduction {
        requireNonNull(outcome, "outcome");
        requireNonNull(served, "served");
        requireNonNull(extendedBy, "extendedBy");
    }

    /** Whether induction may be served in England after it. */
    public Finding check() {
        return switch (outcome) {
            case PASSED ->
                Finding.refused(
                        "wales.passed",
                        reason("", "Induction was passed in Wales, which counts in England. It need not be served."));
            case FAILED ->
                Finding.refused(
                        "wales.failed",
                        reason("", "Induction was failed in Wales, so it cannot be served in England."));
            case NOT_FINISHED ->
                Finding.warning(
                        "wales.served",
                        Reason.of(
                                "R27",
                                "3.2",
                                served.inWords()
                                        + " of induction were served in Wales. The appropriate body decides on"
                                        + " evidence whether they shorten induction here."
                                        + extended()));
        };
    }

    private String extended() {
        return extendedBy.isNone()
                ? ""
                : " It was extended there by " + extendedBy.inWords() + ", which is an extension here too.";
    }

    /** What the appropriate body may take off on evidence; nothing after an outcome. */
    public Optional<Reduction> possibleReduction(boolean consent) {
        return outcome == Outcome.NOT_FINISHED && !served.isNone()
                ? Optional.of(new Reduction(served, ReductionReason.WELSH_INDUCTION, consent))
                : Optional.empty();
    }

    /** An extension decided in Wales is one here. */
    public Optional<AgreedExtension> extension() {
        return extendedBy.isNone() ? Optional.empty() : Optional.of(new AgreedExtension(extendedBy));
    }

    private static Reason reason(String guidance, String sentence) {
        return Reason.of("R5", guidance, sentence);
    }
}
