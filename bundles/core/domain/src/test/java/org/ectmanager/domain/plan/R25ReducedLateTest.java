/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body may reduce an induction of which reports were handed in already: these stay, and a final one still comes. */
@DisplayName("R25 Reduced when much of it was served")
class R25ReducedLateTest {

    private static final RuleSet RULES = RuleSets.on(on("2025-09-01"));
    private static final RequiredLength SIX = RequiredLength.standard(RULES);

    private final PlanMaker maker = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT);
    private final InductionFacts six = new InductionFacts(
            on("2025-09-01"),
            ContractHistory.of(Contract.open(new SchoolId(1), on("2025-09-01"), Fte.FULL_TIME)),
            List.of(),
            SIX);

    /** Derived: after the first assessment the final one comes second, in one part as in two. */
    @ParameterizedTest
    @CsvSource({
        "1,2026-07-20,P1 P2 F1 P3 F2*",
        "2,2026-07-20,P1 P2 F1 F2*",
        "3,2026-07-20,P1 P2 F1 F2*",
        "3,2026-03-27,P1 P2 F1*",
        "5,2025-12-19,P1 F1*"
    })
    void what_was_submitted_stays_and_a_final_assessment_still_comes(String less, String submittedUntil, String shape) {
        var submitted = maker.plan(six, on(submittedUntil)).reports().stream()
                .filter(report -> !report.period().to().isAfter(on(submittedUntil)))
                .toList();

        var plan = maker.replan(six.lasting(lessBy(less)), on(submittedUntil), submitted);

        assertThat(plan.reports()).containsAll(submitted);
        assertThat(PlanMakerTest.shape(plan)).isEqualTo(shape);
        assertThat(plan.finalAssessment().orElseThrow().period().to())
                .isEqualTo(plan.completion().date().orElseThrow());
    }

    private static RequiredLength lessBy(String terms) {
        var reduction = new Reduction(Terms.of(terms), ReductionReason.PRIOR_EXPERIENCE, true);
        return SIX.reducedBy(reduction, RULES).fold(shorter -> shorter, refusals -> SIX);
    }
}
