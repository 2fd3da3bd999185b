/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.Test;

class ReplanTest {

    private static final SchoolId SCHOOL = new SchoolId(1);

    private final PlanMaker maker = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT);
    private final InductionPlan fullTime = maker.plan(facts(fullTime()), on("2025-09-01"));

    @Test
    void the_same_facts_change_nothing() {
        var again = maker.replan(
                facts(fullTime()), on("2026-01-05"), fullTime.reports().subList(0, 2));
        assertThat(again.reports()).isEqualTo(fullTime.reports());
        assertThat(PlanDifference.between(fullTime.reports(), again.reports()).isEmpty())
                .isTrue();
    }

    @Test
    void fewer_hours_from_january_leave_the_submitted_review_alone_and_move_the_rest() {
        var submitted = fullTime.reports().subList(0, 1);
        var plan = maker.replan(facts(partTimeFromJanuary()), on("2026-01-05"), submitted);
        assertThat(plan.reports().get(0)).isSameAs(submitted.get(0));
        assertThat(PlanMakerTest.shape(plan)).isEqualTo("P1 P2 P3 P4 F1 P5 P6 P7 P8 P9 F2*");
        var difference = PlanDifference.between(fullTime.reports(), plan.reports());
        assertThat(difference.removed()).extracting(PlannedReport::term).containsExactly("spring 2027");
        assertThat(difference.added()).isNotEmpty();
        assertThat(difference.changed())
                .extracting(change -> change.before().kind())
                .containsOnly(ReportKind.FORMAL_ASSESSMENT);
        assertThat(difference.changed().get(0).sentences()).contains("Due on 5 March 2027, was 6 July 2026.");
    }

    @Test
    void term_dates_of_the_school_move_a_report_and_are_its_reason() {
        var own = TermCalendar.threeTerms(
                "own",
                List.of(SchoolTerm.of("autumn 2025", on("2025-09-01"), on("2025-12-12"))),
                BankHolidays.ofEnglandAndWales());
        var plan = new PlanMaker(Calendars.worked().overriddenBy(own), PlanPolicy.DEFAULT)
                .plan(facts(fullTime()), on("2025-09-01"));

        var difference = PlanDifference.between(fullTime.reports(), plan.reports());
        assertThat(difference.changed()).singleElement().satisfies(change -> assertThat(change.sentences())
                .contains("Period ends on 12 December 2025, was 19 December 2025."));
        assertThat(plan.reports())
                .extracting(report -> report.because().stream()
                        .map(Reason::sentence)
                        .filter(sentence -> sentence.startsWith("The term dates are"))
                        .findFirst()
                        .orElse("nobody's"))
                .startsWith(
                        "The term dates are those that the school entered for itself.",
                        "The term dates are those that the appropriate body publishes.")
                .endsWith("nobody's");
    }

    @Test
    void whoever_leaves_loses_later_reports_and_gets_an_interim_assessment() {
        var submitted = fullTime.reports().subList(0, 1);
        var leaving = facts(fullTime().leavingOn(on("2026-02-27")));
        var plan = maker.replan(leaving, on("2026-02-20"), submitted);
        assertThat(PlanMakerTest.shape(plan)).isEqualTo("P1 I1");
        assertThat(plan.reports().get(1).period().from()).isEqualTo("2026-01-05");
        var difference = PlanDifference.between(fullTime.reports(), plan.reports());
        assertThat(difference.added()).hasSize(1);
        assertThat(difference.removed()).hasSize(5);
    }

    @Test
    void what_a_submitted_report_looked_back_on_is_not_asked_for_again() {
        var interim = new PlannedReport(
                ReportKind.INTERIM_ASSESSMENT,
                1,
                false,
                Calendars.days("2025-09-01", "2026-02-13"),
                on("2026-01-09"),
                on("2026-01-30"),
                "spring 2026",
                List.of(),
                false);
        var plan = maker.replan(facts(fullTime()), on("2026-02-13"), List.of(interim));
        assertThat(PlanMakerTest.shape(plan)).isEqualTo("I1 P1 F1 P2 P3 F2*");
        assertThat(plan.reports().get(1).period().from()).isEqualTo("2026-02-23");
    }

    @Test
    void a_submitted_assessment_is_not_planned_a_second_time_when_its_date_moves() {
        var plan = maker.replan(
                facts(partTimeFromJanuary()),
                on("2026-07-21"),
                fullTime.reports().subList(0, 3));
        assertThat(plan.reports().subList(0, 3)).isEqualTo(fullTime.reports().subList(0, 3));
        assertThat(plan.reports())
                .filteredOn(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
                .hasSize(2);
    }

    @Test
    void a_submitted_assessment_stays_where_new_term_dates_leave_its_last_day_to_the_holidays() {
        var own = TermCalendar.threeTerms(
                "own",
                List.of(SchoolTerm.of("summer 2026", on("2026-04-13"), on("2026-07-10"))),
                BankHolidays.ofEnglandAndWales());
        var shortened = new PlanMaker(Calendars.worked().overriddenBy(own), PlanPolicy.DEFAULT);
        var plan = shortened.replan(facts(fullTime()), on("2026-07-21"), fullTime.reports());

        assertThat(fullTime.reports())
                .filteredOn(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
                .extracting(report -> report.period().to())
                .contains(on("2026-07-20"));
        assertThat(plan.reports()).isEqualTo(fullTime.reports());
    }

    /** R34, guidance 2.48. */
    @Test
    void a_term_into_which_a_submitted_assessment_would_have_moved_keeps_its_review() {
        var plan = maker.replan(
                facts(partTimeFromJanuary()),
                on("2026-07-21"),
                fullTime.reports().subList(0, 3));
        assertThat(plan.reports())
                .filteredOn(report -> report.kind() == ReportKind.PROGRESS_REVIEW)
                .extracting(PlannedReport::term)
                .startsWith("autumn 2025", "spring 2026", "autumn 2026", "spring 2027", "summer 2027");
    }

    private static InductionFacts facts(ContractHistory contracts) {
        var six = RequiredLength.standard(RuleSets.on(on("2025-09-01")));
        return new InductionFacts(on("2025-09-01"), contracts, List.of(), six);
    }

    private static ContractHistory fullTime() {
        return ContractHistory.of(Contract.open(SCHOOL, on("2025-09-01"), Fte.FULL_TIME));
    }

    private static ContractHistory partTimeFromJanuary() {
        return ContractHistory.of(
                Contract.until(SCHOOL, on("2025-09-01"), on("2025-12-31"), Fte.FULL_TIME),
                Contract.open(SCHOOL, on("2026-01-01"), Fte.of("0.5")));
    }
}
