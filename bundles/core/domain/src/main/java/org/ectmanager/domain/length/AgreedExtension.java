/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Terms;

/**
 * Terms that are added after completion: by the decision of an appropriate body (R32, guidance 3.8), or by the outcome of
 * an appeal against one (R49).
 *
 * @param onAppeal the day on which that outcome came; empty where the appropriate body decided
 * @param since the day on which that outcome was recorded; empty where the appropriate body decided
 */
public record AgreedExtension(Terms terms, Optional<LocalDate> onAppeal, Optional<LocalDate> since) {

    public AgreedExtension {
        requireNonNull(onAppeal, "onAppeal");
        requireNonNull(since, "since");
        if (terms.isNone()) {
            throw new IllegalArgumentException("An extension adds something");
        }
    }

    /** As an appropriate body decides it. */
    public AgreedExtension(Terms terms) {
        this(terms, Optional.empty());
    }

    /** On appeal, recorded on the very day. */
    public AgreedExtension(Terms terms, Optional<LocalDate> onAppeal) {
        this(terms, onAppeal, onAppeal);
    }

    /** The same, recorded on this day. */
    public AgreedExtension since(LocalDate day) {
        return new AgreedExtension(terms, onAppeal, Optional.of(day));
    }

    /** 0.1 to 16 full-time equivalent terms with at most one decimal; refused otherwise. */
    public static Result<AgreedExtension> read(BigDecimal decimal, RuleSet rules) {
        var shortest = rules.length().shortestExtension();
        var longest = rules.length().longestExtension();
        var terms = Fraction.of(decimal);
        if (decimal.stripTrailingZeros().scale() > 1
                || terms.compareTo(shortest.exact()) < 0
                || terms.compareTo(longest.exact()) > 0) {
            return Result.refused(new Refusal(
                    "terms",
                    "extension.length",
                    "Enter the extension in terms between " + shortest + " and " + longest
                            + ", with at most one decimal place, such as 1.5"));
        }
        return Result.done(new AgreedExtension(Terms.of(decimal)));
    }

    /** Who added the terms, and by which rule. */
    Reason because() {
        return onAppeal.map(day -> Reason.of(
                        "R49",
                        "",
                        "Induction is extended by " + terms.inWords()
                                + " on appeal. Whoever heard the appeal set this, not"
                                + " the appropriate body; the outcome came on " + Reason.day(day) + "."))
                .orElseGet(() ->
                        Reason.of("R32", "3.8", "The appropriate body extended induction by " + terms.inWords() + "."));
    }
}
