/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;

/** Teachers whose plans are measured. */
final class Teachers {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final SchoolId ONE = new SchoolId(1);
    private static final SchoolId OTHER = new SchoolId(2);
    private static final RequiredLength SIX = RequiredLength.standard(RuleSets.on(START));
    private static final List<String> PATTERNS = List.of("1.0", "1.0", "1.0", "0.8", "0.6", "0.5", "1.0", "0.9");

    private Teachers() {}

    static InductionFacts fullTime() {
        return facts(START, ContractHistory.of(Contract.open(ONE, START, Fte.FULL_TIME)), List.of());
    }

    static InductionFacts slow() {
        return facts(START, ContractHistory.of(Contract.open(ONE, START, Fte.of("0.2"))), List.of());
    }

    static InductionFacts changing() {
        var contracts = ContractHistory.of(
                Contract.until(ONE, START, LocalDate.of(2026, 2, 13), Fte.of("0.8")),
                Contract.until(ONE, LocalDate.of(2026, 2, 14), LocalDate.of(2026, 8, 31), Fte.of("0.6")),
                Contract.open(OTHER, LocalDate.of(2026, 9, 1), Fte.FULL_TIME));
        var absences = IntStream.range(0, 6)
                .mapToObj(number -> absence(START.plusDays(40L * number + 7), 6 + number))
                .toList();
        var longer = SIX.extendedBy(new AgreedExtension(Terms.of("1.5")));
        return new InductionFacts(START, contracts, absences, longer);
    }

    /** Starts over five years, all kinds of patterns, every fourth with an absence. */
    static List<InductionFacts> many(int count) {
        return IntStream.range(0, count).mapToObj(Teachers::one).toList();
    }

    private static InductionFacts one(int number) {
        var start = START.plusDays(7L * (number % 260));
        var fte = Fte.of(PATTERNS.get(number % PATTERNS.size()));
        var absences = number % 4 == 0 ? List.of(absence(start.plusDays(30), 20 + number % 20)) : List.<Absence>of();
        return facts(start, ContractHistory.of(Contract.open(ONE, start, fte)), absences);
    }

    private static Absence absence(LocalDate from, int days) {
        return Absence.of(new DateRange(from, from.plusDays(70)), Days.of(days), AbsenceKind.SICKNESS);
    }

    private static InductionFacts facts(LocalDate start, ContractHistory contracts, List<Absence> absences) {
        return new InductionFacts(start, contracts, absences, SIX);
    }
}
