/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import java.util.Set;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.contract.DayMethod;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan says besides its dates: reasons, parts that are not complete, what several changes come to. */
class PlanExplainedTest {

    private static final SchoolId A = new SchoolId(1);
    private static final SchoolId B = new SchoolId(2);
    private static final RuleSet RULES = RuleSets.on(on("2025-09-01"));
    private static final RequiredLength SIX = RequiredLength.standard(RULES);
    private static final Absence SEVEN_WEEKS =
            Absence.of(days("2025-11-03", "2025-12-19"), Days.of(35), AbsenceKind.SICKNESS);

    private final PlanMaker maker = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT);

    @Test
    void each_assessment_says_after_how_many_terms_it_falls() {
        var reports = plan(SIX, List.of(), fullTime()).reports();

        assertThat(sentences(reports.get(2)))
                .contains("A formal assessment falls when 3 full-time equivalent terms have been served.");
        assertThat(sentences(reports.get(5)))
                .contains("The final formal assessment falls when 6 full-time equivalent terms have been served.");
    }

    /** R30. */
    @Test
    void days_that_are_worked_off_are_told_and_only_these() {
        var worked = "The 35 days are worked at the end of this part.";

        assertThat(sentences(assessment(plan(SIX, List.of(SEVEN_WEEKS), fullTime()), 1)))
                .contains(worked);
        assertThat(sentences(assessment(plan(SIX, List.of(), fullTime()), 1)))
                .noneMatch(sentence -> sentence.contains("are worked at the end"));
    }

    @Test
    void a_part_that_the_contracts_leave_unfinished_is_told_with_what_was_missed_in_it() {
        var plan = plan(SIX, List.of(SEVEN_WEEKS), until(A, "2025-09-01", "2026-03-27"));

        assertThat(plan.parts()).singleElement().satisfies(part -> {
            assertThat(part.complete()).isFalse();
            assertThat(part.number()).isOne();
            assertThat(part.period()).isEqualTo(days("2025-09-01", "2026-03-27"));
            assertThat(part.extension().adHoc()).isEqualTo(Days.of(35));
        });
    }

    @Test
    void a_second_part_that_is_left_unfinished_begins_after_the_first() {
        var plan = plan(SIX, List.of(), until(A, "2025-09-01", "2026-12-18"));

        assertThat(plan.parts()).extracting(PartOfInduction::complete).containsExactly(true, false);
        assertThat(plan.parts().get(1).period()).isEqualTo(days("2026-07-21", "2026-12-18"));
    }

    /** R32. */
    @Test
    void each_of_two_extensions_ends_with_an_assessment_and_the_last_one_is_final() {
        var longer = SIX.extendedBy(new AgreedExtension(Terms.of(1))).extendedBy(new AgreedExtension(Terms.of(1)));
        var plan = plan(longer, List.of(), fullTime());

        assertThat(PlanMakerTest.shape(plan)).isEqualTo("P1 P2 F1 P3 P4 F2* F3* F4*");
        assertThat(plan.finalAssessment()).hasValue(plan.reports().get(7));
        assertThat(plan.completion().date())
                .hasValue(plan.reports().get(7).period().to());
        assertThat(plan.reports().get(7).because())
                .extracting(Reason::sentence)
                .contains("An assessment ends the extension of 1 term that the appropriate body decided.");
    }

    @Test
    void an_extension_of_an_induction_that_is_left_before_its_end_waits() {
        var longer = SIX.extendedBy(new AgreedExtension(Terms.of(1)));

        assertThat(PlanMakerTest.shape(plan(longer, List.of(), until(A, "2025-09-01", "2025-12-19"))))
                .isEqualTo("I1");
    }

    /** R25, guidance 3.4. */
    @Test
    void reduced_to_one_term_there_is_no_review_however_long_that_takes() {
        var reduction = new Reduction(Terms.of(5), ReductionReason.PRIOR_EXPERIENCE, true);
        RequiredLength one = SIX.reducedBy(reduction, RULES).fold(done -> done, refused -> SIX);

        assertThat(PlanMakerTest.shape(plan(one, List.of(), Contract.open(A, on("2025-09-01"), Fte.of("0.2")))))
                .isEqualTo("F1*");
    }

    /** R25: why it ends earlier is said where it ends, and nowhere else. */
    @Test
    void the_final_assessment_of_a_shorter_induction_says_why_it_is_shorter() {
        var reduction = new Reduction(Terms.of(2), ReductionReason.PRIOR_EXPERIENCE, true);
        RequiredLength four = SIX.reducedBy(reduction, RULES).fold(done -> done, refused -> SIX);
        var why = "The appropriate body took off 2 terms, which leaves 4.";

        var plan = plan(four, List.of(), fullTime());

        assertThat(sentences(plan.finalAssessment().orElseThrow())).contains(why);
        assertThat(plan.reports())
                .filteredOn(report -> !report.isFinal())
                .isNotEmpty()
                .allSatisfy(report -> assertThat(sentences(report)).doesNotContain(why));
    }

    /** R31: the days are worked at a new school, where the post has to last a term first. */
    @Test
    void an_extension_served_in_a_new_post_waits_until_that_has_lasted_a_term() {
        var absence = Absence.of(days("2026-11-02", "2026-12-11"), Days.of(30), AbsenceKind.SICKNESS);
        var plan = plan(
                SIX,
                List.of(absence),
                until(A, "2025-09-01", "2027-07-20"),
                Contract.open(B, on("2027-09-01"), Fte.FULL_TIME));

        assertThat(plan.completion().date().orElseThrow()).isAfterOrEqualTo("2027-12-10");
        assertThat(plan.finalAssessment().orElseThrow().because())
                .extracting(Reason::rule)
                .contains("R31");
    }

    @Test
    void an_extension_served_in_the_same_post_waits_for_nothing() {
        var absence = Absence.of(days("2026-11-02", "2026-12-11"), Days.of(30), AbsenceKind.SICKNESS);
        var plan = plan(SIX, List.of(absence), fullTime());

        assertThat(plan.completion().date().orElseThrow()).isBefore("2027-10-20");
        assertThat(plan.finalAssessment().orElseThrow().because())
                .extracting(Reason::rule)
                .doesNotContain("R31");
    }

    @Test
    void a_change_of_school_in_the_first_part_asks_nothing_of_the_new_post() {
        var plan = plan(
                SIX,
                List.of(),
                until(A, "2025-09-01", "2026-07-20"),
                Contract.open(B, on("2026-09-01"), Fte.FULL_TIME));

        assertThat(plan.completion().date()).hasValue(on("2027-07-20"));
        assertThat(plan.finalAssessment().orElseThrow().because())
                .extracting(Reason::rule)
                .doesNotContain("R31");
    }

    /** R28: leave weighs nothing against the threshold of sickness. */
    @Test
    void statutory_leave_does_not_move_a_scaled_threshold() {
        var leave =
                new Absence(days("2025-09-01", "2025-10-10"), Days.of(30), AbsenceKind.MATERNITY, LeaveChoice.EXTEND);
        var sickness = Absence.of(days("2026-01-05", "2026-03-27"), Days.of(20), AbsenceKind.SICKNESS);
        var scaled = new PlanPolicy(
                21, 14, List.of(), ReviewBesideAssessment.LESS_THAN_A_TERM, DayMethod.TERM_FRACTION, true);
        var history = ContractHistory.of(
                until(A, "2025-09-01", "2025-12-31"), Contract.open(A, on("2026-01-01"), Fte.of("0.5")));
        var plan = new PlanMaker(Calendars.worked(), scaled)
                .plan(new InductionFacts(on("2025-09-01"), history, List.of(leave, sickness), SIX), on("2025-09-01"));

        assertThat(plan.parts().get(0).extension().extendedBy()).isEqualTo(Days.of(50));
    }

    /** R39: posts that share school days are one, and end with the last of them. */
    @ParameterizedTest
    @CsvSource({"2026-02-13,2026-03-27", "2026-03-27,2026-02-13"})
    void whoever_leaves_two_posts_is_assessed_once_at_the_end_of_the_longer_one(String first, String second) {
        var plan = plan(
                SIX,
                List.of(),
                Contract.until(A, on("2025-09-01"), on(first), Fte.of("0.5")),
                Contract.until(B, on("2025-10-06"), on(second), Fte.of("0.5")));
        var interim = plan.reports().stream()
                .filter(report -> report.kind() == ReportKind.INTERIM_ASSESSMENT)
                .toList();

        assertThat(interim)
                .singleElement()
                .satisfies(report -> assertThat(report.period().to()).isEqualTo("2026-03-27"));
    }

    @Test
    void only_a_post_with_an_end_is_left() {
        assertThat(new Stint(on("2025-09-01"), Contract.OPEN).isOpen()).isTrue();
        assertThat(new Stint(on("2025-09-01"), on("2026-07-20")).isOpen()).isFalse();
    }

    @Test
    void a_new_plan_moves_the_final_assessment_but_not_the_first_one_that_was_handed_in() {
        var before = plan(SIX, List.of(), fullTime());
        var slower = new InductionFacts(
                on("2025-09-01"),
                ContractHistory.of(
                        until(A, "2025-09-01", "2026-08-31"), Contract.open(A, on("2026-09-01"), Fte.of("0.5"))),
                List.of(),
                SIX);
        var after = maker.replan(slower, on("2026-09-01"), before.reports().subList(0, 3));

        assertThat(after.reports().subList(0, 3)).isEqualTo(before.reports().subList(0, 3));
        assertThat(after.finalAssessment().orElseThrow().ordinal()).isEqualTo(2);
        assertThat(after.completion().date())
                .hasValue(after.finalAssessment().orElseThrow().period().to());
    }

    @Test
    void a_report_says_whether_its_dates_are_fixed_or_reckoned() {
        var fixed = new FixedReportDate(Set.of(ReportKind.FORMAL_ASSESSMENT), on("2026-06-03"), on("2026-07-01"));
        var plan = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT.with(List.of(fixed)))
                .plan(facts(SIX, List.of(), fullTime()), on("2025-09-01"));

        assertThat(sentences(assessment(plan, 1)))
                .contains("The appropriate body has set these dates for all such reports of this term.");
        assertThat(sentences(plan.reports().get(0)))
                .contains("It is due 14 days before its period ends on 19 December 2025 and opens 21 days before that,"
                        + " each on a working day.");
        assertThat(sentences(assessment(plan, 2))).noneMatch(sentence -> sentence.contains("has set these dates"));
    }

    @Test
    void dates_for_assessments_are_none_for_the_reviews_of_that_term() {
        var fixed = new FixedReportDate(Set.of(ReportKind.FORMAL_ASSESSMENT), on("2025-11-20"), on("2025-12-10"));
        var plan = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT.with(List.of(fixed)))
                .plan(facts(SIX, List.of(), fullTime()), on("2025-09-01"));

        assertThat(plan.reports().get(0).due()).isEqualTo("2025-12-05");
    }

    /** A stretch that lies in a half term looks back on its last day. */
    @Test
    void a_stretch_without_a_school_day_is_its_last_day() {
        var point =
                new ReportPoint(ReportKind.INTERIM_ASSESSMENT, false, on("2025-10-29"), on("2025-10-27"), List.of());

        assertThat(new ReportDates(Calendars.worked(), PlanPolicy.DEFAULT, 0, List.of()).of(List.of(point)))
                .extracting(PlannedReport::period)
                .containsExactly(days("2025-10-29", "2025-10-29"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 366})
    void an_offset_may_be_nothing_or_a_year(int offset) {
        assertThat(PlanPolicy.offsets(offset, offset).opensDaysBefore()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void any_other_offset_is_none(int offset) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanPolicy.offsets(offset, 14));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanPolicy.offsets(21, offset));
    }

    @ParameterizedTest
    @CsvSource({"LESS_THAN_A_TERM,less-than-a-term", "SAME_TERM,same-term"})
    void a_reading_has_its_name_in_web_services(ReviewBesideAssessment reading, String code) {
        assertThat(reading.code()).isEqualTo(code);
    }

    private InductionPlan plan(RequiredLength length, List<Absence> absences, Contract... contracts) {
        return maker.plan(facts(length, absences, contracts), on("2025-09-01"));
    }

    private static InductionFacts facts(RequiredLength length, List<Absence> absences, Contract... contracts) {
        return new InductionFacts(on("2025-09-01"), ContractHistory.of(contracts), absences, length);
    }

    private static Contract fullTime() {
        return Contract.open(A, on("2025-09-01"), Fte.FULL_TIME);
    }

    private static Contract until(SchoolId school, String from, String to) {
        return Contract.until(school, on(from), on(to), Fte.FULL_TIME);
    }

    private static PlannedReport assessment(InductionPlan plan, int ordinal) {
        return plan.reports().stream()
                .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT && report.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(PlannedReport report) {
        return report.because().stream().map(Reason::sentence).toList();
    }
}
