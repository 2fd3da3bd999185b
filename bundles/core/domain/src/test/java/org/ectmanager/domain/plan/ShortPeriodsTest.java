/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.math.BigDecimal;
import java.util.List;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.Test;

/** A period may be shorter than what lies between due date and end (R34, R37, R39). */
class ShortPeriodsTest {

    private static final RequiredLength SIX = RequiredLength.standard(RuleSets.on(on("2025-09-01")));

    private final PlanMaker maker = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT);

    @Test
    void an_assessment_that_is_due_before_its_period_begins_is_a_warning() {
        var plan = leaving("2026-01-09");

        assertThat(interim(plan).due()).isBefore(interim(plan).period().from());
        assertThat(plan.warnings()).extracting(Reason::rule).containsExactly("R23", "R39");
    }

    @Test
    void it_says_which_and_when_and_whom_to_ask() {
        assertThat(leaving("2026-01-09").warnings())
                .extracting(Reason::sentence)
                .last()
                .asString()
                .startsWith("Interim assessment 1 is due on 24 December 2025, before its period from 5 January 2026 to"
                        + " 9 January 2026 begins")
                .endsWith("Agree another day with the appropriate body.");
    }

    @Test
    void it_names_the_paragraph_on_interim_assessments() {
        assertThat(leaving("2026-01-09").warnings())
                .last()
                .extracting(Reason::guidance)
                .isEqualTo("2.62");
    }

    @Test
    void the_dates_stay_as_the_policy_has_them() {
        assertThat(interim(leaving("2026-01-09")).due()).isEqualTo("2025-12-24");
    }

    @Test
    void due_on_the_first_day_of_the_period_is_no_warning() {
        var plan = leaving("2026-01-19");

        assertThat(interim(plan).due()).isEqualTo(interim(plan).period().from());
        assertThat(plan.warnings()).extracting(Reason::rule).containsExactly("R23");
    }

    @Test
    void what_was_submitted_warns_no_more() {
        var submitted = leaving("2026-01-09").reports();

        assertThat(maker.replan(until("2026-01-09"), on("2026-01-09"), submitted)
                        .warnings())
                .extracting(Reason::rule)
                .doesNotContain("R39");
    }

    private static PlannedReport interim(InductionPlan plan) {
        return plan.reports().stream()
                .filter(report -> report.kind() == ReportKind.INTERIM_ASSESSMENT)
                .findFirst()
                .orElseThrow();
    }

    private InductionPlan leaving(String last) {
        return maker.plan(until(last), on("2026-01-09"));
    }

    private static InductionFacts until(String last) {
        var contract = new Contract(new SchoolId(1), days("2025-09-01", last), Fte.of("1.0"), new BigDecimal(5));
        return new InductionFacts(on("2025-09-01"), ContractHistory.of(contract), List.of(), SIX);
    }
}
