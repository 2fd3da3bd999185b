/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Terms;

/**
 * What an appropriate body has before it when it makes an induction shorter, or full again (R25 to R27, guidance 2.38,
 * 3.2 to 3.5).
 *
 * @param required the length as it stands, with the reductions that stand
 * @param served what was served by today
 * @param finalShared the final assessment was shared with the teacher, and rests on the length as it stands
 */
public record ReductionCase(RequiredLength required, Service served, boolean finalShared) {

    /**
     * What a teacher has served.
     *
     * @param terms full-time equivalent terms
     * @param calendarTerms how long that took, whatever the full-time equivalent
     * @param partTime whether any of the posts was less than full time
     */
    public record Service(Terms terms, Terms calendarTerms, boolean partTime) {

        public Service {
            requireNonNull(terms, "terms");
            requireNonNull(calendarTerms, "calendarTerms");
        }
    }

    public ReductionCase {
        requireNonNull(required, "required");
        requireNonNull(served, "served");
    }

    /**
     * What the rules say of a reduction.
     *
     * @param advised the head teacher has advised on it
     */
    public List<Finding> toReduce(Reduction reduction, boolean advised, RuleSet rules) {
        return Stream.of(
                        extended(reduction.reason()),
                        twoYears(reduction, rules),
                        Optional.of(left(reduction, rules)),
                        served(reduction),
                        Optional.of(advice(reduction.reason(), advised)),
                        Optional.of(agreed(reduction)),
                        finalOnly(reduction, rules))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a reduction may be taken back: until the final assessment is shared or an extension was decided. */
    public List<Finding> toWithdraw(ReductionReason reason) {
        var extended = extended(reason);
        if (extended.isPresent()) {
            return List.of(extended.get());
        }
        return List.of(
                finalShared
                        ? Finding.notYet(
                                "reduction.final-shared",
                                because(
                                        reason,
                                        "The final assessment was shared with the teacher and rests on the shorter"
                                                + " length. If nobody has signed it, the school can take it back; then"
                                                + " the reduction can be taken back, too."))
                        : Finding.allowed(
                                "reduction.full",
                                because(
                                        reason,
                                        "A teacher who wants the full induction must be allowed it, so a reduction can"
                                                + " be taken back.")));
    }

    private Optional<Finding> extended(ReductionReason reason) {
        return required.extensions().isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.refused(
                        "reduction.extended",
                        because(
                                reason,
                                "The appropriate body has decided on this induction already and extended it. Its length"
                                        + " before that cannot be changed any more.")));
    }

    private static Finding agreed(Reduction reduction) {
        return reduction.consent()
                ? Finding.allowed(
                        "reduction.agreed", because(reduction.reason(), "The early career teacher agrees to it."))
                : Finding.notYet(
                        "reduction.consent",
                        because(
                                reduction.reason(),
                                "A teacher who wants the full induction must be allowed it. Get the teacher\u2019s"
                                        + " agreement first, and enter its day."));
    }

    private static Finding advice(ReductionReason reason, boolean advised) {
        return advised
                ? Finding.allowed("reduction.advised", because(reason, "The head teacher has advised on it."))
                : Finding.notYet(
                        "reduction.advice",
                        because(reason, "Take the head teacher\u2019s advice first, and enter its day."));
    }

    /** R26 alone asks for how long induction has lasted. */
    private Optional<Finding> twoYears(Reduction reduction, RuleSet rules) {
        if (reduction.reason() != ReductionReason.PART_TIME_TWO_YEARS) {
            return Optional.empty();
        }
        return Optional.of(
                served.partTime()
                        ? BringForward.check(served.calendarTerms(), served.terms(), true, rules)
                        : BringForward.fullTime());
    }

    private Finding left(Reduction reduction, RuleSet rules) {
        var reason = reduction.reason();
        var agreed = new Reduction(reduction.terms(), reason, true);
        return required.reducedBy(agreed, rules)
                .<Finding>fold(
                        shorter -> Finding.allowed(
                                "reduction.left",
                                because(
                                        reason,
                                        "Induction is then "
                                                + shorter.beforeExtensions().inWords() + " long, instead of "
                                                + required.beforeExtensions().figures() + ".")),
                        refusals -> Finding.refused(
                                refusals.get(0).code(),
                                because(reason, refusals.get(0).sentence() + ".")));
    }

    /** By R26 induction ends early, not before today; otherwise it may be that enough has been served already. */
    private Optional<Finding> served(Reduction reduction) {
        var left = required.beforeExtensions().minusOrNone(reduction.terms());
        var reason = reduction.reason();
        if (served.terms().isLessThan(left)) {
            return Optional.empty();
        }
        if (reason != ReductionReason.PART_TIME_TWO_YEARS) {
            return Optional.of(Finding.warning(
                    "reduction.served",
                    because(
                            reason,
                            "Served already: " + served.terms().inWords() + ". Induction is complete as soon as this is"
                                    + " saved, and the final assessment opens.")));
        }
        return left.isLessThan(served.terms())
                ? Optional.of(Finding.refused(
                        "reduction.before-today",
                        because(
                                reason,
                                "Served by today: " + served.terms().inWords() + ". An early end comes today or later."
                                        + " Take off less.")))
                : Optional.empty();
    }

    private Optional<Finding> finalOnly(Reduction reduction, RuleSet rules) {
        return required.beforeExtensions()
                        .minusOrNone(reduction.terms())
                        .equals(rules.length().shortestReduced())
                ? Optional.of(Finding.allowed(
                        "reduction.final-only",
                        Reason.of("R25", "3.4", "Reduced to one term, only the final assessment is due.")))
                : Optional.empty();
    }

    private static Reason because(ReductionReason reason, String sentence) {
        return Reason.of(reason.rule(), reason.guidance(), sentence);
    }
}
