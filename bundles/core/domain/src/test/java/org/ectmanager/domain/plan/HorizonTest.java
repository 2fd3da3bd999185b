/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;

/** How far terms are generated for a plan. */
class HorizonTest {

    private static final RuleSet RULES = RuleSets.on(on("2025-09-01"));
    private static final RequiredLength SIX = RequiredLength.standard(RULES);
    private static final SchoolId SCHOOL = new SchoolId(1);

    @Test
    void contracts_with_an_end_need_no_terms_after_it() {
        assertThat(horizon(SIX, Contract.until(SCHOOL, on("2025-09-01"), on("2026-07-20"), Fte.FULL_TIME)))
                .isEqualTo("2026-07-20");
    }

    @Test
    void a_contract_without_an_end_needs_the_years_of_its_service_and_some_to_spare() {
        assertThat(horizon(SIX, Contract.open(SCHOOL, on("2025-09-01"), Fte.FULL_TIME)))
                .isEqualTo("2030-09-01");
        assertThat(horizon(SIX, Contract.open(SCHOOL, on("2025-09-01"), Fte.of("0.5"))))
                .isEqualTo("2032-09-01");
    }

    @Test
    void a_post_that_begins_later_is_reckoned_from_its_own_first_day() {
        var first = Contract.until(SCHOOL, on("2025-09-01"), on("2026-07-20"), Fte.FULL_TIME);
        var second = Contract.open(new SchoolId(2), on("2026-09-01"), Fte.FULL_TIME);

        assertThat(horizon(SIX, first, second)).isEqualTo("2031-09-01");
    }

    @Test
    void nobody_is_planned_for_more_than_250_years() {
        var longest = SIX.extendedBy(new AgreedExtension(Terms.of(16)));

        assertThat(horizon(longest, Contract.open(SCHOOL, on("2025-09-01"), Fte.of("0.01"))))
                .isEqualTo("2275-09-01");
    }

    /** Not that a contract ends which has no end. */
    @Test
    void whoever_would_need_longer_is_told_so() {
        var longest = SIX.extendedBy(new AgreedExtension(Terms.of(16)));
        var facts = new InductionFacts(
                on("2025-09-01"),
                ContractHistory.of(Contract.open(SCHOOL, on("2025-09-01"), Fte.of("0.01"))),
                List.of(),
                longest);
        var plan = new PlanMaker(TermCalendar.national(), PlanPolicy.DEFAULT).plan(facts, on("2026-02-13"));

        assertThat(plan.completion().date()).isEmpty();
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.rule().equals("R23"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.sentence()).startsWith("Induction would not be complete within 250"));
    }

    private static LocalDate horizon(RequiredLength length, Contract... contracts) {
        var facts = new InductionFacts(on("2025-09-01"), ContractHistory.of(contracts), List.of(), length);
        return Horizon.of(facts, RULES);
    }
}
