/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An appropriate body asks for a report at the end of each half of a term (R34 and more). */
class ReportsPerYearTest {

    private static final PlanPolicy SIX = PlanPolicy.DEFAULT.with(ReportsPerYear.SIX);

    @Test
    void five_reviews_and_an_assessment_make_a_year() {
        var reports = plan("2025-09-01", "1.0", SIX).reports();

        assertThat(reports).hasSize(12);
        assertThat(reports.get(5).kind()).isEqualTo(ReportKind.FORMAL_ASSESSMENT);
        assertThat(reports.get(11).isFinal()).isTrue();
        assertThat(reports.get(10).ordinal()).isEqualTo(10);
    }

    @Test
    void a_review_looks_back_on_its_half_and_says_who_asks_for_it() {
        var second = plan("2025-09-01", "1.0", SIX).reports().get(1);

        assertThat(second.period()).isEqualTo(days("2025-11-03", "2025-12-19"));
        assertThat(second.term()).isEqualTo("autumn 2025, second half");
        assertThat(second.because()).extracting(Reason::rule).containsExactly("policy", "policy");
        assertThat(second.because().get(0).sentence()).contains("six reports a year");
    }

    /** The middle of autumn's second half is 26 November 2025; the rule holds before April 2024 too. */
    @ParameterizedTest
    @CsvSource({
        "2025-11-26, 2025-12-19",
        "2025-11-27, 2026-02-13",
        "2025-09-26, 2025-10-24",
        "2025-09-29, 2025-12-19",
    })
    void whoever_begins_after_the_middle_of_a_half_has_the_first_review_with_the_next(
            String start, LocalDate firstEnds) {
        assertThat(plan(start, "1.0", SIX).reports().get(0).period().to()).isEqualTo(firstEnds);
    }

    @Test
    void the_middle_of_a_half_counts_also_before_the_guidance_spoke_of_late_joiners() {
        assertThat(plan("2022-12-12", "1.0", SIX).reports().get(0).period().to().getYear())
                .isEqualTo(2023);
    }

    @Test
    void a_fixed_date_is_for_its_half() {
        var fixed = new FixedReportDate(Set.of(ReportKind.PROGRESS_REVIEW), on("2025-11-24"), on("2025-12-08"));
        var reports = plan("2025-09-01", "1.0", SIX.with(List.of(fixed))).reports();

        assertThat(reports.get(0).due()).isEqualTo("2025-10-10");
        assertThat(reports.get(1).due()).isEqualTo("2025-12-08");
    }

    @Test
    void a_choice_of_something_else_keeps_the_number_of_reports() {
        assertThat(SIX.with(List.of()).reportsPerYear()).isEqualTo(ReportsPerYear.SIX);
        assertThat(SIX.with(ReviewBesideAssessment.SAME_TERM).reportsPerYear()).isEqualTo(ReportsPerYear.SIX);
        assertThat(SIX.with(ReportsPerYear.THREE)).isEqualTo(PlanPolicy.DEFAULT);
    }

    @Test
    void the_numbers_are_three_and_six() {
        assertThat(ReportsPerYear.THREE.number()).isEqualTo(3);
        assertThat(ReportsPerYear.SIX.number()).isEqualTo(6);
    }

    private static InductionPlan plan(String start, String fte, PlanPolicy policy) {
        var from = on(start);
        var contract =
                new Contract(new SchoolId(1), new DateRange(from, Contract.OPEN), Fte.of(fte), new BigDecimal("5"));
        var facts = new InductionFacts(
                from, ContractHistory.of(contract), List.of(), RequiredLength.standard(RuleSets.on(from)));
        return new PlanMaker(Calendars.worked(), policy).plan(facts, from);
    }
}
