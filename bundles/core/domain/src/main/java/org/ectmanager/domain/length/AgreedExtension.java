/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import java.math.BigDecimal;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Terms;

/** Terms that an appropriate body decided to add after completion (R32, guidance 3.8). */
public record AgreedExtension(Terms terms) {

    public AgreedExtension {
        if (terms.isNone()) {
            throw new IllegalArgumentException("An extension adds something");
        }
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
}
