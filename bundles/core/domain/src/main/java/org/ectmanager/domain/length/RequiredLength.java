/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Terms;

/**
 * How long one induction has to be (R19, R25, R32, R49): the standard less reductions, plus extensions decided after it, by
 * the appropriate body or on appeal. What was decided in Wales before it came here makes it longer from the start (R5).
 *
 * @param beforeExtensions the standard length with what was added in Wales, less reductions
 * @param shorterSince the day on which the last reduction was recorded, or an extension decided in Wales was corrected,
 *     where that is known
 * @param longerAgain the reductions that were taken back, by the day on which they were
 */
public record RequiredLength(
        Terms beforeExtensions,
        List<AgreedExtension> extensions,
        List<Reason> because,
        Optional<LocalDate> shorterSince,
        List<LongerAgain> longerAgain) {

    private static final String WALES = "R5";

    public RequiredLength {
        requireNonNull(beforeExtensions, "beforeExtensions");
        requireNonNull(shorterSince, "shorterSince");
        extensions = List.copyOf(extensions);
        because = List.copyOf(because);
        longerAgain = List.copyOf(longerAgain);
    }

    public RequiredLength(
            Terms beforeExtensions,
            List<AgreedExtension> extensions,
            List<Reason> because,
            Optional<LocalDate> shorterSince) {
        this(beforeExtensions, extensions, because, shorterSince, List.of());
    }

    public RequiredLength(Terms beforeExtensions, List<AgreedExtension> extensions, List<Reason> because) {
        this(beforeExtensions, extensions, because, Optional.empty());
    }

    public static RequiredLength standard(RuleSet rules) {
        return standard(rules.length().standard());
    }

    static RequiredLength standard(Terms terms) {
        var reason = Reason.of("R19", "2.30", "Induction lasts the full-time equivalent of " + terms.inWords() + ".");
        return new RequiredLength(terms, List.of(), List.of(reason));
    }

    /** Shorter by this, refused without consent or below one term (R25, guidance 3.2 to 3.4). */
    public Result<RequiredLength> reducedBy(Reduction reduction, RuleSet rules) {
        if (!reduction.consent()) {
            return Result.refused(new Refusal(
                    "consent",
                    "reduction.consent",
                    "A teacher who wants the full induction must be allowed it. Get the teacher's agreement first"));
        }
        var left = beforeExtensions.minusOrNone(reduction.terms());
        if (left.isLessThan(rules.length().shortestReduced())) {
            return Result.refused(new Refusal(
                    "terms",
                    "reduction.too-much",
                    "At least " + rules.length().shortestReduced().inWords()
                            + " of induction has to be served. Reduce it by less"));
        }
        var reason = reduction.reason();
        return Result.done(new RequiredLength(
                left,
                extensions,
                and(Reason.of(
                        reason.rule(),
                        reason.guidance(),
                        "The appropriate body took off " + reduction.terms().inWords() + ", which leaves "
                                + left.figures() + ".")),
                latest(shorterSince, reduction.since()),
                longerAgain));
    }

    /** Knowing how long it was to last until reductions were taken back. */
    public RequiredLength longerAgain(List<LongerAgain> takenBack) {
        return new RequiredLength(beforeExtensions, extensions, because, shorterSince, takenBack);
    }

    /** As it was until one of them was taken back, as far as that is known. */
    public RequiredLength before(LongerAgain takenBack) {
        return new RequiredLength(takenBack.before(), extensions, because);
    }

    public RequiredLength extendedBy(AgreedExtension extension) {
        var all = new ArrayList<>(extensions);
        all.add(extension);
        return new RequiredLength(beforeExtensions, all, and(extension.because()), shorterSince, longerAgain);
    }

    /**
     * Longer by an extension that was decided in Wales, which is one here (R5, guidance 3.11). It is known before anybody
     * assesses here, so that there is one final assessment, when all of it is served.
     */
    public RequiredLength extendedInWales(Terms by) {
        return by.isNone()
                ? this
                : new RequiredLength(
                        beforeExtensions.plus(by),
                        extensions,
                        and(Reason.of(
                                WALES,
                                "3.11",
                                "Induction was extended by " + by.inWords()
                                        + " in Wales. It is an extension here too.")),
                        shorterSince,
                        longerAgain);
    }

    /** The same of an extension that was corrected on this day, to nothing as well. */
    public RequiredLength extendedInWales(Terms by, Optional<LocalDate> corrected) {
        var longer = extendedInWales(by);
        return corrected.isEmpty()
                ? longer
                : new RequiredLength(
                        longer.beforeExtensions,
                        longer.extensions,
                        longer.because,
                        latest(shorterSince, corrected),
                        longerAgain);
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    /** Why it was longer than the standard when it came here: an extension decided in Wales (R5). */
    public List<Reason> longerBecause() {
        return because.stream().filter(reason -> reason.rule().equals(WALES)).toList();
    }

    /** Why it is shorter than the standard, one reason for each reduction (R25 to R27); none for the standard length. */
    public List<Reason> shorterBecause() {
        return because.stream()
                .filter(reason -> ReductionReason.isRule(reason.rule()))
                .toList();
    }

    public Terms terms() {
        return extensions.stream().map(AgreedExtension::terms).reduce(beforeExtensions, Terms::plus);
    }

    /** What is still to serve (R20). */
    public Terms remaining(Terms served) {
        return terms().minusOrNone(served);
    }

    /** R43, guidance 2.65. */
    public boolean isCompletedBy(Terms served) {
        return !served.isLessThan(terms());
    }

    private List<Reason> and(Reason reason) {
        var all = new ArrayList<>(because);
        all.add(reason);
        return all;
    }
}
