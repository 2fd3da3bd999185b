/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.PartExtension;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.contract.DayMethod;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;

/** Service carries over to the next school and appropriate body (R20, R23, guidance 2.75). */
class ServedBeforeTest {

    private static final LocalDate START = on("2025-09-01");
    private static final RequiredLength SIX = RequiredLength.standard(RuleSets.on(START));

    private final PlanMaker maker = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT);

    @Test
    void two_terms_served_before_bring_the_first_assessment_into_the_first_term_here() {
        assertThat(shape(plan("2", "0", "1.0"))).isEqualTo("F1 P1 P2 F2*");
    }

    @Test
    void the_rest_of_six_terms_is_left() {
        var plan = plan("2", "0", "1.0");
        assertThat(plan.completion().date()).hasValue(on("2026-12-18"));
        assertThat(plan.remaining()).isEqualTo(Terms.of(4).minusOrNone(servedOnTheFirstDay()));
    }

    @Test
    void whoever_has_served_part_one_is_assessed_once_more_and_finally() {
        var plan = plan("3", "0", "1.0");
        assertThat(shape(plan)).isEqualTo("P1 P2 F2*");
        assertThat(plan.parts()).extracting(PartOfInduction::number).containsExactly(2);
        assertThat(plan.completion().date()).hasValue(on("2026-07-20"));
    }

    @Test
    void two_and_a_half_terms_and_one_more_put_the_first_assessment_half_a_term_into_the_post() {
        var first = assessment(plan("2.5", "0", "1.0"));
        assertThat(first.term()).isEqualTo("autumn 2025");
        assertThat(first.period().to()).isBefore(on("2025-12-19")).isAfter(on("2025-10-01"));
    }

    @Test
    void part_time_needs_its_calendar_terms_for_the_rest() {
        var plan = plan("5", "0", "0.5");
        assertThat(plan.completion().date()).hasValue(on("2026-03-27"));
    }

    @Test
    void the_plan_says_what_was_served_before() {
        var plan = plan("2.5", "0", "1.0");
        assertThat(sentences(assessment(plan).because()))
                .contains("2.5 of them were served before this post. They carry over.");
        assertThat(sentences(plan.served().because())).contains("2.5 of them were served before 1 September 2025.");
    }

    @Test
    void an_induction_that_begins_says_nothing_of_it() {
        var plan = plan("0", "0", "1.0");
        assertThat(sentences(plan.reports().get(2).because())).noneMatch(said -> said.contains("before this post"));
        assertThat(shape(plan)).isEqualTo("P1 P2 F1 P3 P4 F2*");
    }

    @Test
    void absence_before_counts_with_absence_here() {
        var plan = plan("2", "20", "1.0", absent("2025-10-06", "2025-10-17", 10));
        var first = plan.parts().get(0).extension();
        assertThat(first.extendedBy()).isEqualTo(Days.of(30));
        assertThat(sentences(first.because()))
                .contains("20 days of absence in this part were before this post. They count with the others.");
    }

    @Test
    void absence_before_does_not_count_in_the_next_part() {
        var plan = plan("2", "20", "1.0");
        assertThat(plan.parts().get(0).extension().adHoc()).isEqualTo(Days.of(20));
        assertThat(plan.parts().get(1).extension().adHoc()).isEqualTo(Days.NONE);
    }

    /** R28 b: fifteen days at half time weigh thirty. */
    @Test
    void absence_before_weighs_like_the_first_day_here_where_the_threshold_is_scaled() {
        assertThat(scaled("2", "15", "0.5").extendedBy()).isEqualTo(Days.of(15));
        assertThat(scaled("2", "14.5", "0.5").extendedBy()).isEqualTo(Days.NONE);
        assertThat(scaled("2", "15", "1.0").extendedBy()).isEqualTo(Days.NONE);
    }

    @Test
    void absence_before_and_absence_here_are_weighed_together_where_the_threshold_is_scaled() {
        assertThat(scaled("2", "10", "0.5", absent("2025-10-06", "2025-10-10", 5))
                        .extendedBy())
                .isEqualTo(Days.of(15));
        assertThat(scaled("2", "9.5", "0.5", absent("2025-10-06", "2025-10-10", 5))
                        .extendedBy())
                .isEqualTo(Days.NONE);
    }

    @Test
    void statutory_leave_here_leaves_the_weight_of_absence_before_as_it_is() {
        var leave = Absence.of(days("2025-10-06", "2025-10-10"), Days.of(5), AbsenceKind.PATERNITY);
        assertThat(scaled("2", "15", "0.5", leave).extendedBy()).isEqualTo(Days.of(15));
    }

    @Test
    void an_extension_comes_on_top_of_what_is_left() {
        var extended = SIX.extendedBy(new AgreedExtension(Terms.of(1)));
        var plan = maker.plan(facts(extended, "5", "0", "1.0"), START);
        assertThat(shape(plan)).isEqualTo("F2* F3*");
        assertThat(plan.completion().date()).hasValue(on("2026-03-27"));
    }

    @Test
    void nobody_is_absent_from_what_was_not_served() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ServedBefore(Terms.NONE, Days.of(3)));
    }

    private Terms servedOnTheFirstDay() {
        return plan("0", "0", "1.0").served().terms();
    }

    /** Of the part that ran when the induction was taken on, by a body that scales the threshold. */
    private static PartExtension scaled(String terms, String absent, String fte, Absence... absences) {
        var policy = new PlanPolicy(
                21, 14, List.of(), ReviewBesideAssessment.LESS_THAN_A_TERM, DayMethod.TERM_FRACTION, true);
        return new PlanMaker(Calendars.worked(), policy)
                .plan(facts(SIX, terms, absent, fte, absences), START)
                .parts()
                .get(0)
                .extension();
    }

    private static PlannedReport assessment(InductionPlan plan) {
        return plan.reports().stream()
                .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
                .findFirst()
                .orElseThrow();
    }

    private InductionPlan plan(String terms, String absent, String fte, Absence... absences) {
        return maker.plan(facts(SIX, terms, absent, fte, absences), START);
    }

    private static InductionFacts facts(
            RequiredLength required, String terms, String absent, String fte, Absence... absences) {
        return new InductionFacts(
                START,
                ContractHistory.of(Contract.open(new SchoolId(1), START, Fte.of(fte))),
                List.of(absences),
                required,
                new ServedBefore(Terms.of(terms), Days.of(absent)));
    }

    private static Absence absent(String from, String to, int days) {
        return Absence.of(days(from, to), Days.of(days), AbsenceKind.SICKNESS);
    }

    private static List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).toList();
    }

    private static String shape(InductionPlan plan) {
        return plan.reports().stream()
                .map(report -> switch (report.kind()) {
                    case PROGRESS_REVIEW -> "P" + report.ordinal();
                    case FORMAL_ASSESSMENT -> "F" + report.ordinal() + (report.isFinal() ? "*" : "");
                    case INTERIM_ASSESSMENT -> "I" + report.ordinal();
                })
                .collect(Collectors.joining(" "));
    }
}
