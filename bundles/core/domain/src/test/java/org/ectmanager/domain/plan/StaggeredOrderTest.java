/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policy: final assessments first, then other assessments, then reviews (P9). */
class StaggeredOrderTest {

    private static final PlanPolicy FINALS_FIRST = PlanPolicy.DEFAULT.staggering(
            new ReportOffset(ReportType.FINAL_ASSESSMENT, 7, 28),
            new ReportOffset(ReportType.FORMAL_ASSESSMENT, 14, 21));

    @Test
    void each_type_is_due_in_its_turn_before_the_end_of_its_period() {
        var reports = plan(FINALS_FIRST).reports();

        assertThat(reports.get(0).due())
                .isEqualTo(plan(PlanPolicy.DEFAULT).reports().get(0).due());
        assertThat(daysBeforeEnd(reports.get(2))).isBetween(21L, 24L);
        assertThat(daysBeforeEnd(reports.get(5))).isBetween(28L, 31L);
        assertThat(reports.get(5).isFinal()).isTrue();
    }

    @Test
    void a_report_says_that_its_type_has_an_order_of_its_own() {
        var reports = plan(FINALS_FIRST).reports();

        assertThat(sentences(reports.get(5)))
                .anyMatch(why -> why.startsWith("It is due 28 days before its period ends")
                        && why.endsWith("The appropriate body has set this for all final assessments."));
        assertThat(sentences(reports.get(0))).noneMatch(why -> why.contains("has set this for all"));
    }

    @Test
    void dates_of_final_assessments_go_before_those_of_all() {
        var all = new FixedReportDate(Set.of(ReportKind.FORMAL_ASSESSMENT), on("2027-06-01"), on("2027-07-01"));
        var finals = FixedReportDate.ofFinals(on("2027-05-24"), on("2027-06-14"));
        var policy = PlanPolicy.DEFAULT.with(List.of(all, finals));

        assertThat(plan(policy).finalAssessment().orElseThrow().due()).isEqualTo("2027-06-14");
    }

    @Test
    void dates_of_final_assessments_are_none_of_another() {
        var finals = FixedReportDate.ofFinals(on("2026-05-25"), on("2026-06-15"));
        var usual = plan(PlanPolicy.DEFAULT).reports().get(2);

        assertThat(plan(PlanPolicy.DEFAULT.with(List.of(finals))).reports().get(2))
                .isEqualTo(usual);
    }

    @ParameterizedTest
    @EnumSource(ReportType.class)
    void a_type_without_an_order_of_its_own_is_as_all_are(ReportType type) {
        assertThat(PlanPolicy.DEFAULT.offset(type)).isEqualTo(new ReportOffset(type, 21, 14));
    }

    @Test
    void a_type_has_one_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPolicy.DEFAULT.staggering(
                        new ReportOffset(ReportType.FINAL_ASSESSMENT, 7, 28),
                        new ReportOffset(ReportType.FINAL_ASSESSMENT, 7, 21)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void any_other_offset_is_none(int offset) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportOffset(ReportType.PROGRESS_REVIEW, offset, 14));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportOffset(ReportType.PROGRESS_REVIEW, 21, offset));
    }

    @Test
    void another_choice_leaves_the_order() {
        var changed =
                FINALS_FIRST.with(List.of()).with(ReportsPerYear.THREE).with(ReviewBesideAssessment.LESS_THAN_A_TERM);

        assertThat(changed).isEqualTo(FINALS_FIRST);
    }

    private static long daysBeforeEnd(PlannedReport report) {
        return report.due().until(report.period().to(), ChronoUnit.DAYS);
    }

    private static List<String> sentences(PlannedReport report) {
        return report.because().stream().map(Reason::sentence).toList();
    }

    private static InductionPlan plan(PlanPolicy policy) {
        var from = on("2025-09-01");
        var contract =
                new Contract(new SchoolId(1), new DateRange(from, Contract.OPEN), Fte.of("1.0"), new BigDecimal("5"));
        var facts = new InductionFacts(
                from, ContractHistory.of(contract), List.of(), RequiredLength.standard(RuleSets.on(from)));
        return new PlanMaker(Calendars.worked(), policy).plan(facts, from);
    }
}
