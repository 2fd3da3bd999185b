/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.calculator.InductionQuestion;
import org.ectmanager.application.calculator.InductionQuestion.DecidedIn;
import org.ectmanager.application.calculator.InductionQuestion.Shorter;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Terms;

/** The length of an induction with what was taken off and added (R5, R25 to R27, R32). */
final class LengthReading {

    private static final int MOST = 10;
    private static final int PLACES = 4;

    private final Faults faults;
    private final RuleSet rules;

    LengthReading(Faults faults, RuleSet rules) {
        this.faults = faults;
        this.rules = rules;
    }

    /** An extension that fits. */
    record Longer(AgreedExtension extension, DecidedIn decidedIn) {}

    /** The extensions that fit; what is wrong with the others is among the faults. */
    List<Longer> extensions(List<InductionQuestion.Longer> given) {
        var fitting = new ArrayList<Longer>();
        if (faults.isAtMost("extensions", given.size(), MOST)) {
            for (var number = 0; number < given.size(); number++) {
                var decidedIn = given.get(number).decidedIn();
                extension("extensions[" + number + "]", given.get(number).terms())
                        .ifPresent(extension -> fitting.add(new Longer(extension, decidedIn)));
            }
        }
        return fitting;
    }

    /** By how much it was longer when it came here (R5). */
    static Terms inWales(List<Longer> extensions) {
        return extensions.stream()
                .filter(longer -> longer.decidedIn() == DecidedIn.WALES)
                .map(longer -> longer.extension().terms())
                .reduce(Terms.NONE, Terms::plus);
    }

    /** @param standard with what was added in Wales */
    RequiredLength read(RequiredLength standard, List<Shorter> reductions, List<Longer> extensions) {
        var length = standard;
        if (faults.isAtMost("reductions", reductions.size(), MOST)) {
            for (var number = 0; number < reductions.size(); number++) {
                length = reduced("reductions[" + number + "]", length, reductions.get(number));
            }
        }
        for (var longer : extensions) {
            length = longer.decidedIn() == DecidedIn.ENGLAND ? length.extendedBy(longer.extension()) : length;
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

    private Optional<AgreedExtension> extension(String path, BigDecimal terms) {
        if (!Faults.isShort(terms, PLACES)) {
            faults.add(path + ".terms", "terms", "Give a number of terms such as 1.5");
            return Optional.empty();
        }
        return AgreedExtension.read(terms, rules).fold(Optional::of, refusals -> {
            faults.addAll(path, refusals);
            return Optional.empty();
        });
    }
}
