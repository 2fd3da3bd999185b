/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.math.BigDecimal;
import java.util.List;
import org.ectmanager.application.calculator.InductionQuestion.Shorter;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Terms;

/** The length of an induction with what was taken off and added (R25 to R27, R32). */
final class LengthReading {

    private static final int MOST = 10;
    private static final int PLACES = 4;

    private final Faults faults;
    private final RuleSet rules;

    LengthReading(Faults faults, RuleSet rules) {
        this.faults = faults;
        this.rules = rules;
    }

    RequiredLength read(RequiredLength standard, List<Shorter> reductions, List<BigDecimal> extensions) {
        var length = standard;
        if (faults.isAtMost("reductions", reductions.size(), MOST)) {
            for (var number = 0; number < reductions.size(); number++) {
                length = reduced("reductions[" + number + "]", length, reductions.get(number));
            }
        }
        if (faults.isAtMost("extensions", extensions.size(), MOST)) {
            for (var number = 0; number < extensions.size(); number++) {
                length = extended("extensions[" + number + "]", length, extensions.get(number));
            }
        }
        return length;
    }

    private RequiredLength reduced(String path, RequiredLength length, Shorter shorter) {
        if (shorter.terms().signum() <= 0 || !Faults.isShort(shorter.terms(), PLACES)) {
            faults.add(path + ".terms", "terms", "Give a number of terms above 0, with up to " + PLACES + " decimals");
            return length;
        }
        var reduction = new Reduction(Terms.of(shorter.terms()), shorter.reason(), shorter.consent());
        return length.reducedBy(reduction, rules).fold(reduced -> reduced, refusals -> {
            faults.addAll(path, refusals);
            return length;
        });
    }

    private RequiredLength extended(String path, RequiredLength length, BigDecimal terms) {
        if (!Faults.isShort(terms, PLACES)) {
            faults.add(path + ".terms", "terms", "Give a number of terms such as 1.5");
            return length;
        }
        return AgreedExtension.read(terms, rules).fold(length::extendedBy, refusals -> {
            faults.addAll(path, refusals);
            return length;
        });
    }
}
