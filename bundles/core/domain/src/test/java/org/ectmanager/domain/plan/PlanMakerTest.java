/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanMakerTest {

    private static final SchoolId A = new SchoolId(1);
    private static final SchoolId B = new SchoolId(2);
    private static final RuleSet RULES = RuleSets.on(on("2025-09-01"));
    private static final RequiredLength SIX = RequiredLength.standard(RULES);

    private final PlanMaker maker = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT);

    @Test
    void full_time_has_reviews_in_terms_1_2_4_5_and_assessments_in_3_and_6() {
        var plan = plan(open("2025-09-01", "1.0"));
        assertThat(shape(plan)).isEqualTo("P1 P2 F1 P3 P4 F2*");
        assertThat(plan.reports())
                .extracting(PlannedReport::term)
                .containsExactly(
                        "autumn 2025", "spring 2026", "summer 2026", "autumn 2026", "spring 2027", "summer 2027");
        assertThat(plan.completion().date()).hasValue(on("2027-07-20"));
    }

    @Test
    void the_first_review_opens_and_is_due_by_the_offsets() {
        var first = plan(open("2025-09-01", "1.0")).reports().get(0);
        assertThat(first.period()).isEqualTo(days("2025-09-01", "2025-12-19"));
        assertThat(first.due()).isEqualTo("2025-12-05");
        assertThat(first.opens()).isEqualTo("2025-11-14");
        assertThat(first.because()).extracting(Reason::rule).containsExactly("R34", "policy");
        assertThat(first.provisional()).isFalse();
    }

    @Test
    void dates_beyond_the_published_terms_are_provisional_and_say_so() {
        var plan = plan(open("2025-09-01", "1.0"));
        assertThat(plan.reports())
                .extracting(PlannedReport::provisional)
                .containsExactly(false, false, false, true, true, true);
        assertThat(plan.reports().get(5).because()).extracting(Reason::rule).contains("convention");
        assertThat(plan.warnings()).extracting(Reason::rule).contains("convention");
    }

    @Test
    void a_due_date_on_a_day_off_is_moved_to_the_working_day_before() {
        var policy = PlanPolicy.offsets(21, 13);
        var plan = new PlanMaker(Calendars.worked(), policy)
                .plan(facts(ContractHistory.of(open("2025-09-01", "1.0"))), on("2025-09-01"));
        assertThat(plan.reports().get(0).due()).isEqualTo("2025-12-05");
        assertThat(plan.reports().get(1).due()).isEqualTo("2026-03-13");
    }

    @Test
    void fixed_dates_replace_the_offsets_for_their_kinds_and_term() {
        var fixed = new FixedReportDate(Set.of(ReportKind.FORMAL_ASSESSMENT), on("2026-06-03"), on("2026-07-01"));
        var policy = PlanPolicy.DEFAULT.with(List.of(fixed));
        var plan = new PlanMaker(Calendars.worked(), policy)
                .plan(facts(ContractHistory.of(open("2025-09-01", "1.0"))), on("2025-09-01"));
        assertThat(plan.reports().get(2).ordinal()).isOne();
        assertThat(plan.reports().get(2).opens()).isEqualTo("2026-06-03");
        assertThat(plan.reports().get(2).due()).isEqualTo("2026-07-01");
        assertThat(plan.reports().get(0).due()).isEqualTo("2025-12-05");
        assertThat(plan.reports().get(5).due().getYear()).isEqualTo(2027);
    }

    /** The table of R34 with that of R20. */
    @ParameterizedTest(name = "{0}: assessments in terms {1} and {2}, {3} reviews")
    @CsvSource({"0.5,6,12,10", "0.6,5,10,8", "0.2,15,30,28", "1.0,3,6,4"})
    void part_timers_have_a_review_in_every_other_calendar_term(String fte, int first, int second, int reviews) {
        var plan = plan(open("2025-09-01", fte));
        assertThat(plan.reports()).hasSize(reviews + 2);
        assertThat(plan.reports().get(first - 1).kind()).isEqualTo(ReportKind.FORMAL_ASSESSMENT);
        assertThat(plan.reports().get(second - 1).isFinal()).isTrue();
        assertThat(terms(plan)).hasSize(second);
    }

    /** R35 b, the literal reading and the other one. */
    @ParameterizedTest
    @CsvSource({"LESS_THAN_A_TERM,1 2 5 6", "SAME_TERM,1 2 3 5 6 7"})
    void a_review_less_than_a_term_from_an_assessment_falls_away(ReviewBesideAssessment reading, String reviews) {
        var plan = new PlanMaker(TermCalendar.national(), PlanPolicy.DEFAULT.with(reading))
                .plan(facts(ContractHistory.of(open("2025-09-01", "0.8"))), on("2025-09-01"));
        var terms = TermCalendar.national().reaching(on("2025-09-01"), on("2028-08-31")).terms().stream()
                .map(term -> term.name())
                .toList();
        var found = plan.reports().stream()
                .filter(report -> report.kind() == ReportKind.PROGRESS_REVIEW)
                .map(report -> "" + (terms.indexOf(report.term()) + 1))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(reviews);
        assertThat(plan.finalAssessment().orElseThrow().term()).isEqualTo(terms.get(7));
    }

    /** R35 a. */
    @Test
    void whoever_joins_half_way_through_a_term_has_a_first_review_by_half_way_through_the_next() {
        var plan = plan(open("2025-11-03", "1.0"));
        assertThat(shape(plan)).isEqualTo("P1 P2 F1 P3 P4 F2*");
        var first = plan.reports().get(0);
        assertThat(first.period()).isEqualTo(days("2025-11-03", "2026-02-13"));
        assertThat(first.due()).isBeforeOrEqualTo("2026-02-13");
        assertThat(first.because()).extracting(Reason::rule).contains("R35");
        assertThat(plan.reports().get(2).term()).isEqualTo("autumn 2026");
        assertThat(plan.completion().date().orElseThrow().getYear()).isEqualTo(2027);
    }

    @Test
    void reduced_to_one_term_there_is_only_the_final_assessment() {
        assertThat(shape(maker.plan(reduced("5"), on("2025-09-01")))).isEqualTo("F1*");
    }

    @Test
    void reduced_to_three_terms_there_are_reviews_and_the_final_assessment() {
        assertThat(shape(maker.plan(reduced("3"), on("2025-09-01")))).isEqualTo("P1 P2 F1*");
    }

    @Test
    void reduced_by_one_term_the_first_assessment_stays_after_three() {
        assertThat(shape(maker.plan(reduced("1"), on("2025-09-01")))).isEqualTo("P1 P2 F1 P3 F2*");
    }

    @Test
    void an_extension_decided_at_the_end_adds_one_more_final_assessment() {
        var longer = SIX.extendedBy(new AgreedExtension(Terms.of(2)));
        var facts = facts(ContractHistory.of(open("2025-09-01", "1.0")), longer);
        var plan = maker.plan(facts, on("2025-09-01"));
        assertThat(shape(plan)).isEqualTo("P1 P2 F1 P3 P4 F2* P5 F3*");
        assertThat(plan.completion().date())
                .hasValue(plan.reports().get(7).period().to());
        assertThat(plan.parts()).hasSize(2);
    }

    /** R39. */
    @ParameterizedTest(name = "leaves on {0}: {1}")
    @CsvSource({
        "2025-12-19,I1",
        "2026-02-13,P1 I1",
        "2026-07-20,P1 P2 F1",
        "2026-08-31,P1 P2 F1",
        "2025-10-24,''",
        "2027-06-11,P1 P2 F1 P3 P4 I1",
        "2026-12-18,P1 P2 F1 I1"
    })
    void a_leaver_has_an_interim_assessment(String leaves, String shape) {
        var plan = plan(Contract.until(A, on("2025-09-01"), on(leaves), Fte.FULL_TIME));
        assertThat(shape(plan)).isEqualTo(shape);
        assertThat(plan.completion().date()).isEmpty();
        assertThat(plan.warnings()).extracting(Reason::rule).contains("R23");
    }

    @Test
    void a_change_of_school_brings_an_interim_assessment_and_moves_nothing_else() {
        var plan = plan(
                Contract.until(A, on("2025-09-01"), on("2026-03-27"), Fte.FULL_TIME),
                Contract.open(B, on("2026-04-13"), Fte.FULL_TIME));
        assertThat(shape(plan)).isEqualTo("P1 I1 F1 P2 P3 F2*");
    }

    /** R23: 2.5 terms at the old school, then the first assessment half a term into the new post. */
    @Test
    void the_first_assessment_falls_when_old_and_new_service_make_three_terms() {
        var plan = plan(
                Contract.until(A, on("2025-09-01"), on("2026-06-04"), Fte.FULL_TIME),
                Contract.open(B, on("2026-09-01"), Fte.FULL_TIME));
        var assessment = plan.reports().stream()
                .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
                .findFirst()
                .orElseThrow();
        assertThat(assessment.term()).isEqualTo("autumn 2026");
        assertThat(assessment.period().to()).isBetween("2026-10-19", "2026-11-06");
    }

    /** R30. */
    @Test
    void thirty_five_days_of_absence_are_worked_at_the_start_of_the_next_autumn() {
        var absence = Absence.of(days("2025-11-03", "2025-12-19"), Days.of(35), AbsenceKind.SICKNESS);
        var plan = maker.plan(facts(List.of(absence), open("2025-09-01", "1.0")), on("2025-09-01"));
        var autumn = TermCalendar.national()
                .reaching(on("2026-09-01"), on("2026-12-01"))
                .terms()
                .get(0);
        var thirtyFifth = autumn.stretches().get(0).days().day(34);
        assertThat(plan.parts().get(0).period().to()).isEqualTo(thirtyFifth);
        assertThat(plan.parts().get(0).extension().extendedBy()).isEqualTo(Days.of(35));
        assertThat(plan.parts().get(1).period().from()).isEqualTo(thirtyFifth.plusDays(1));
        assertThat(plan.completion().date().orElseThrow()).isAfter("2027-09-01");
    }

    @Test
    void absence_in_the_extension_of_a_part_belongs_to_that_part() {
        var absences = List.of(
                Absence.of(days("2025-11-03", "2025-12-19"), Days.of(30), AbsenceKind.SICKNESS),
                Absence.of(days("2026-09-07", "2026-09-11"), Days.of(5), AbsenceKind.SICKNESS));
        var plan = maker.plan(facts(absences, open("2025-09-01", "1.0")), on("2025-09-01"));
        assertThat(plan.parts().get(0).extension().extendedBy()).isEqualTo(Days.of(35));
        assertThat(plan.parts().get(1).extension().adHoc()).isEqualTo(Days.NONE);
    }

    /** R28: separate parts. */
    @Test
    void each_part_counts_its_own_absences() {
        var absences = List.of(
                Absence.of(days("2025-11-03", "2025-11-28"), Days.of(20), AbsenceKind.SICKNESS),
                Absence.of(days("2026-11-02", "2026-12-04"), Days.of(25), AbsenceKind.SICKNESS));
        var plan = maker.plan(facts(absences, open("2025-09-01", "1.0")), on("2025-09-01"));
        assertThat(plan.parts())
                .extracting(part -> part.extension().extendedBy())
                .containsOnly(Days.NONE);
        assertThat(plan.parts()).extracting(part -> part.extension().adHoc()).containsExactly(Days.of(20), Days.of(25));
        assertThat(plan.completion().date()).hasValue(on("2027-07-20"));
    }

    /** R28 b. */
    @Test
    void a_half_timers_first_part_is_two_years_long_and_its_threshold_is_not_scaled() {
        var absences = List.of(
                Absence.of(days("2025-11-03", "2025-12-19"), Days.of(18), AbsenceKind.SICKNESS),
                Absence.of(days("2026-11-02", "2026-12-04"), Days.of(14), AbsenceKind.SICKNESS));
        var plan = maker.plan(facts(absences, open("2025-09-01", "0.5")), on("2025-09-01"));
        assertThat(plan.parts().get(0).extension().extendedBy()).isEqualTo(Days.of(32));
    }

    @Test
    void a_half_timer_works_off_absence_in_twice_the_school_days() {
        var absence = Absence.of(days("2025-11-03", "2026-03-27"), Days.of(30), AbsenceKind.SICKNESS);
        var with = maker.plan(facts(List.of(absence), open("2025-09-01", "0.5")), on("2025-09-01"));
        var without = plan(open("2025-09-01", "0.5"));
        var calendar = TermCalendar.national().reaching(on("2025-09-01"), on("2029-08-31"));
        var between = new DateRange(
                without.parts().get(0).period().to().plusDays(1),
                with.parts().get(0).period().to());
        assertThat(calendar.schoolDays(between)).isEqualTo(60);
    }

    @Test
    void undecided_statutory_leave_is_warned_about_and_extends_nothing() {
        var leave = Absence.of(days("2025-11-03", "2026-03-27"), Days.of(90), AbsenceKind.MATERNITY);
        var plan = maker.plan(facts(List.of(leave), open("2025-09-01", "1.0")), on("2025-12-01"));
        assertThat(plan.warnings()).extracting(Reason::rule).contains("R29");
        assertThat(plan.completion().date()).hasValue(on("2027-07-20"));
        var chosen = new Absence(leave.period(), leave.days(), leave.kind(), LeaveChoice.EXTEND);
        var extended = maker.plan(facts(List.of(chosen), open("2025-09-01", "1.0")), on("2025-12-01"));
        assertThat(extended.parts().get(0).extension().extendedBy()).isEqualTo(Days.of(90));
    }

    @Test
    void what_is_served_is_told_as_of_a_day() {
        var plan = maker.plan(facts(ContractHistory.of(open("2025-09-01", "1.0"))), on("2026-02-13"));
        assertThat(plan.served().terms().toFourPlaces()).hasToString("1.5455");
        assertThat(plan.served().terms()).hasToString("1.5");
        assertThat(plan.remaining().toFourPlaces()).hasToString("4.4545");
    }

    @Test
    void service_stands_still_while_an_extension_is_worked() {
        var absence = Absence.of(days("2025-11-03", "2025-12-19"), Days.of(35), AbsenceKind.SICKNESS);
        var facts = facts(List.of(absence), open("2025-09-01", "1.0"));
        assertThat(maker.plan(facts, on("2026-07-20")).served().terms()).isEqualTo(Terms.of(3));
        assertThat(maker.plan(facts, on("2026-09-25")).served().terms()).isEqualTo(Terms.of(3));
        assertThat(maker.plan(facts, on("2026-12-18")).served().terms().compareTo(Terms.of(3)))
                .isPositive();
    }

    @Test
    void service_before_the_start_of_induction_does_not_count() {
        var facts = new InductionFacts(on("2026-01-05"), ContractHistory.of(open("2025-09-01", "1.0")), List.of(), SIX);
        var plan = maker.plan(facts, on("2026-03-27"));
        assertThat(plan.served().terms()).isEqualTo(Terms.ONE);
        assertThat(plan.reports().get(0).period().from()).isEqualTo("2026-01-05");
    }

    @Test
    void without_a_contract_there_is_nothing_to_plan() {
        var plan = plan();
        assertThat(plan.reports()).isEmpty();
        assertThat(plan.served().terms()).isEqualTo(Terms.NONE);
        assertThat(plan.warnings()).extracting(Reason::rule).contains("R23");
    }

    @Test
    void even_the_smallest_post_is_planned_to_its_end() {
        var plan = plan(open("2025-09-01", "0.01"));
        assertThat(terms(plan)).hasSize(600);
        assertThat(plan.completion().date()).isPresent();
    }

    private InductionPlan plan(Contract... contracts) {
        return maker.plan(facts(ContractHistory.of(contracts)), on("2025-09-01"));
    }

    private static Contract open(String from, String fte) {
        return Contract.open(A, on(from), Fte.of(fte));
    }

    private static InductionFacts facts(ContractHistory contracts) {
        return facts(contracts, SIX);
    }

    private static InductionFacts facts(ContractHistory contracts, RequiredLength length) {
        var starts = contracts.contracts().isEmpty()
                ? on("2025-09-01")
                : contracts.contracts().get(0).period().from();
        return new InductionFacts(starts, contracts, List.of(), length);
    }

    private static InductionFacts facts(List<Absence> absences, Contract contract) {
        return new InductionFacts(contract.period().from(), ContractHistory.of(contract), absences, SIX);
    }

    private static InductionFacts reduced(String terms) {
        var reduction = new Reduction(Terms.of(terms), ReductionReason.PRIOR_EXPERIENCE, true);
        RequiredLength length = SIX.reducedBy(reduction, RULES).fold(done -> done, refused -> SIX);
        return facts(ContractHistory.of(open("2025-09-01", "1.0")), length);
    }

    private static Set<String> terms(InductionPlan plan) {
        return plan.reports().stream().map(PlannedReport::term).collect(Collectors.toSet());
    }

    static String shape(InductionPlan plan) {
        return plan.reports().stream()
                .map(report -> report.kind().title().substring(0, 1) + report.ordinal() + (report.isFinal() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }
}
