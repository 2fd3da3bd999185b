/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.contract.DayMethod;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the plan once differed from the oracle of bundles/testing/oracle, each as small as it could be made. */
class FoundByTheOracleTest {

    private static final LocalDate START = on("2025-09-01");
    private static final SchoolId A = new SchoolId(1);
    private static final SchoolId B = new SchoolId(2);
    private static final RequiredLength SIX = RequiredLength.standard(RuleSets.on(START));
    private static final RequiredLength SIX_AND_A_HALF = SIX.extendedBy(new AgreedExtension(Terms.of("0.5")));
    private static final PlanPolicy SCALED =
            new PlanPolicy(21, 14, List.of(), ReviewBesideAssessment.LESS_THAN_A_TERM, DayMethod.TERM_FRACTION, true);
    private static final Absence WHILE_HALF_TIME = sick("2025-11-03", "8");
    private static final Absence WHILE_FULL_TIME = sick("2026-01-12", "14");

    /** R28 b. */
    @Test
    void a_scaled_threshold_does_not_hang_on_the_order_of_absences() {
        assertThat(scaled(WHILE_HALF_TIME, WHILE_FULL_TIME)).isEqualTo(Days.of(22));
        assertThat(scaled(WHILE_FULL_TIME, WHILE_HALF_TIME)).isEqualTo(Days.of(22));
    }

    /** R28 b: eight days at half time and thirteen and a half at full time weigh 29.5. */
    @Test
    void a_scaled_threshold_weighs_each_day_by_the_share_of_its_time() {
        assertThat(scaled(WHILE_HALF_TIME, sick("2026-01-12", "13.5"))).isEqualTo(Days.NONE);
        assertThat(scaled(sick("2025-11-03", "15"))).isEqualTo(Days.of(15));
    }

    /** R28 b: in the holidays the share is that of the next day in post. */
    @Test
    void an_absence_that_begins_in_the_holidays_weighs_like_the_day_after_them() {
        assertThat(scaled(sick("2025-10-25", "15"))).isEqualTo(Days.of(15));
        assertThat(scaled(sick("2025-10-25", "14.5"))).isEqualTo(Days.NONE);
    }

    /** R24, R39. */
    @Test
    void contracts_that_meet_in_the_holidays_only_are_a_change_of_school() {
        var contracts = ContractHistory.of(
                Contract.until(A, START, on("2026-08-31"), Fte.FULL_TIME),
                Contract.until(A, on("2026-09-01"), on("2026-12-31"), Fte.FULL_TIME),
                Contract.open(B, on("2026-12-24"), Fte.FULL_TIME));
        var plan = plan(contracts, List.of(), SIX, PlanPolicy.DEFAULT);

        assertThat(plan.reports())
                .extracting(PlannedReport::title)
                .containsSubsequence("Progress review 2", "Interim assessment 1", "Progress review 3");
        assertThat(plan.reports())
                .filteredOn(report -> report.kind() == ReportKind.INTERIM_ASSESSMENT)
                .extracting(report -> report.period().to())
                .containsExactly(on("2026-12-18"));
    }

    /** R24. */
    @Test
    void contracts_that_share_a_school_day_are_held_at_once() {
        var contracts = ContractHistory.of(
                Contract.until(A, START, on("2026-07-20"), Fte.FULL_TIME),
                Contract.open(B, on("2026-07-20"), Fte.FULL_TIME));
        var plan = plan(contracts, List.of(), SIX, PlanPolicy.DEFAULT);

        assertThat(plan.reports()).extracting(PlannedReport::kind).doesNotContain(ReportKind.INTERIM_ASSESSMENT);
    }

    /** R19, R32: whether the extension is served or not. */
    @Test
    void part_two_ends_before_the_extension_that_the_body_decided() {
        var served = ContractHistory.of(Contract.open(A, START, Fte.FULL_TIME));
        var left = ContractHistory.of(Contract.until(A, START, on("2027-09-10"), Fte.FULL_TIME));

        assertThat(List.of(served, left))
                .extracting(contracts -> plan(contracts, List.of(), SIX_AND_A_HALF, PlanPolicy.DEFAULT)
                        .parts()
                        .get(1))
                .extracting(part -> part.period().to(), PartOfInduction::complete)
                .containsOnly(tuple(on("2027-07-20"), true));
    }

    /** R28, R29, guidance 3.7. */
    @Test
    void in_the_bodys_extension_leave_alone_extends_further() {
        var plain = on("2027-10-21");

        assertThat(completion(List.of())).isEqualTo(plain);
        assertThat(completion(List.of(sick("2027-09-06", "40")))).isEqualTo(plain);
        assertThat(completion(List.of(leave(LeaveChoice.DO_NOT_EXTEND)))).isEqualTo(plain);
        assertThat(completion(List.of(leave(LeaveChoice.EXTEND)))).isEqualTo(on("2027-11-11"));
    }

    /** R35 a, R66. */
    @ParameterizedTest(name = "joined on {0}")
    @CsvSource({"2023-11-06, 2023-12-15", "2024-11-04, 2025-02-14"})
    void the_rule_for_late_joiners_is_in_force_from_april_2024(LocalDate from, LocalDate firstReview) {
        var facts = new InductionFacts(from, ContractHistory.of(Contract.open(A, from, Fte.FULL_TIME)), List.of(), SIX);
        var plan = new PlanMaker(TermCalendar.national(), PlanPolicy.DEFAULT).plan(facts, from);

        assertThat(plan.reports().get(0).period().to()).isEqualTo(firstReview);
    }

    /** R22, R28. */
    @Test
    void absence_from_a_post_that_does_not_count_or_from_none_adds_nothing() {
        var contracts = ContractHistory.of(
                Contract.until(A, START, on("2025-10-24"), Fte.FULL_TIME),
                Contract.open(B, on("2026-01-05"), Fte.FULL_TIME));
        var absences = List.of(sick("2025-09-15", "20"), sick("2025-11-10", "5"), sick("2026-01-12", "12"));
        var plan = plan(contracts, absences, SIX, PlanPolicy.DEFAULT);

        assertThat(plan.parts().get(0).extension().adHoc()).isEqualTo(Days.of(12));
        assertThat(plan.parts().get(0).extension().extendedBy()).isEqualTo(Days.NONE);
    }

    /** R31, guidance 3.6. */
    @Test
    void an_extension_in_a_new_post_lasts_a_term_there() {
        var contracts = ContractHistory.of(
                Contract.until(A, START, on("2027-07-31"), Fte.FULL_TIME),
                Contract.open(B, on("2027-09-01"), Fte.FULL_TIME));
        var plan = plan(contracts, List.of(sick("2027-01-11", "31")), SIX, PlanPolicy.DEFAULT);

        assertThat(plan.completion().date()).hasValue(on("2027-12-17"));
        assertThat(plan.finalAssessment().orElseThrow().because())
                .extracting(Reason::rule)
                .contains("R31");
    }

    /** R31: nothing is asked of a school where the teacher was before. */
    @Test
    void an_extension_in_the_same_school_lasts_its_days() {
        var contracts = ContractHistory.of(
                Contract.until(A, START, on("2027-07-31"), Fte.FULL_TIME),
                Contract.open(A, on("2027-09-03"), Fte.FULL_TIME));
        var plan = plan(contracts, List.of(sick("2027-01-11", "31")), SIX, PlanPolicy.DEFAULT);

        assertThat(plan.completion().date()).hasValue(on("2027-10-15"));
        assertThat(plan.finalAssessment().orElseThrow().because())
                .extracting(Reason::rule)
                .doesNotContain("R31");
    }

    private static LocalDate completion(List<Absence> absences) {
        var contracts = ContractHistory.of(Contract.open(A, START, Fte.FULL_TIME));
        return plan(contracts, absences, SIX_AND_A_HALF, PlanPolicy.DEFAULT)
                .completion()
                .date()
                .orElseThrow();
    }

    private static Days scaled(Absence... absences) {
        var contracts = ContractHistory.of(
                Contract.until(A, START, on("2025-12-31"), Fte.of("0.5")),
                Contract.open(A, on("2026-01-01"), Fte.FULL_TIME));
        return plan(contracts, List.of(absences), SIX, SCALED)
                .parts()
                .get(0)
                .extension()
                .extendedBy();
    }

    private static InductionPlan plan(
            ContractHistory contracts, List<Absence> absences, RequiredLength length, PlanPolicy policy) {
        return new PlanMaker(Calendars.worked(), policy)
                .plan(new InductionFacts(START, contracts, absences, length), START);
    }

    private static Absence sick(String from, String days) {
        return Absence.of(days(from, from), Days.of(days), AbsenceKind.SICKNESS);
    }

    private static Absence leave(LeaveChoice choice) {
        return new Absence(days("2027-09-06", "2027-09-17"), Days.of(10), AbsenceKind.PATERNITY, choice);
    }
}
