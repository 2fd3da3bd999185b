/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.Comparator;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fraction;

/** How far a calendar has to reach so that an induction can be planned to its end. */
final class Horizon {

    private static final int TERMS_A_YEAR = 3;
    private static final int SPARE_YEARS = 3;
    /** In years. */
    static final int FURTHEST = 250;

    private Horizon() {}

    static LocalDate of(InductionFacts facts, RuleSet rules) {
        var contracts = facts.contracts().contracts();
        var furthest = facts.startsOn().plusYears(FURTHEST);
        var lastEnd = contracts.stream()
                .flatMap(contract -> contract.endsOn().stream())
                .max(Comparator.naturalOrder())
                .orElse(facts.startsOn());
        var wanted = contracts.stream()
                .filter(contract -> contract.endsOn().isEmpty())
                .map(contract ->
                        later(facts.startsOn(), contract.period().from()).plusYears(years(contract, facts, rules)))
                .reduce(lastEnd, Horizon::later);
        return wanted.isAfter(furthest) ? furthest : wanted;
    }

    private static long years(Contract open, InductionFacts facts, RuleSet rules) {
        var serving = facts.required().terms().exact().dividedBy(open.fte().exact());
        var absent = facts.absences().stream()
                .map(absence -> absence.days().exact())
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(open.shareOfWeek())
                .dividedBy(Fraction.of(rules.length().daysOfATerm()));
        return serving.plus(absent).dividedBy(Fraction.of(TERMS_A_YEAR)).ceiling() + SPARE_YEARS;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
