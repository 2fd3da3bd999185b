/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.LongerAgain;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body may reduce an induction of which reports were handed in already: these stay, and a final one still comes. */
@DisplayName("R25 Reduced when much of it was served")
class R25ReducedLateTest {

    private static final RuleSet RULES = RuleSets.on(on("2025-09-01"));
    private static final RequiredLength SIX = RequiredLength.standard(RULES);

    private static final Reduction THREE = new Reduction(Terms.of(3), ReductionReason.PRIOR_EXPERIENCE, true);

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

    /** Policy: nobody can write an assessment before it is there. */
    @Test
    void what_was_served_before_it_was_enough_leaves_time_for_the_final_assessment() {
        var since = on("2026-10-05");
        var plan = maker.plan(six.lasting(lessBy(THREE.since(since))), since);
        var last = plan.finalAssessment().orElseThrow();

        assertThat(last.period().to()).isEqualTo(on("2026-07-20"));
        assertThat(last.opens()).isEqualTo(since);
        assertThat(last.due()).isEqualTo(since.plusDays(PlanPolicy.DEFAULT.opensDaysBefore()));
        assertThat(last.because())
                .extracting(Reason::sentence)
                .anyMatch(why -> why.startsWith("The length of induction was changed on 5 October 2026, too late"));
        assertThat(plan.completion().date()).contains(since);
    }

    /** Policy: the plan stands, whichever day it is made again. */
    @Test
    void the_time_does_not_move_from_day_to_day() {
        var facts = six.lasting(lessBy(THREE.since(on("2026-10-05"))));

        assertThat(maker.plan(facts, on("2026-10-30")).reports())
                .isEqualTo(maker.plan(facts, on("2026-10-05")).reports());
    }

    /** Policy: where the period is still to end, the assessment is due within it. */
    @ParameterizedTest
    @CsvSource({"2026-07-01,2026-07-20", "2026-07-19,2026-07-20", "2026-01-05,"})
    void a_length_that_is_served_soon_is_assessed_by_its_end(String since, String due) {
        var usual = maker.plan(six.lasting(lessBy(THREE)), on(since))
                .finalAssessment()
                .orElseThrow();
        var last = maker.plan(six.lasting(lessBy(THREE.since(on(since)))), on(since))
                .finalAssessment()
                .orElseThrow();

        assertThat(last.due()).isEqualTo(due == null ? usual.due() : on(due));
        assertThat(last.because().equals(usual.because())).isEqualTo(due == null);
    }

    /** Policy: nobody can write a review while it is in no plan. */
    @Test
    void what_comes_back_when_a_reduction_is_taken_back_is_not_overdue_at_once() {
        var since = on("2027-01-18");
        var usual = maker.plan(six, since).reports();

        var plan = maker.plan(six.lasting(longerAgain("3", since)), since).reports();

        assertThat(plan.subList(0, 2)).isEqualTo(usual.subList(0, 2));
        assertThat(plan.subList(2, 4)).allSatisfy(late -> {
            assertThat(late.opens()).isEqualTo(since);
            assertThat(late.due()).isEqualTo(since.plusDays(PlanPolicy.DEFAULT.opensDaysBefore()));
            assertThat(late.because())
                    .extracting(Reason::sentence)
                    .anyMatch(why -> why.startsWith("A reduction of induction was taken back on 18 January 2027"));
        });
        assertThat(plan.subList(4, 6)).isEqualTo(usual.subList(4, 6));
        assertThat(maker.plan(six.lasting(longerAgain("3", since)), on("2027-02-20"))
                        .reports())
                .isEqualTo(plan);
    }

    /** Policy: what was asked for all the time is as late as it is. */
    @ParameterizedTest
    @CsvSource({"5,4", "3.5,3", "1,0"})
    void what_was_asked_for_all_the_time_keeps_its_dates(String before, int reports) {
        var since = on("2027-07-19");

        var plan = maker.plan(six.lasting(longerAgain(before, since)), since).reports();

        assertThat(plan.subList(0, reports))
                .isEqualTo(maker.plan(six, since).reports().subList(0, reports));
    }

    private static RequiredLength longerAgain(String before, LocalDate since) {
        return SIX.longerAgain(List.of(new LongerAgain(since, Terms.of(before))));
    }

    private static RequiredLength lessBy(String terms) {
        return lessBy(new Reduction(Terms.of(terms), ReductionReason.PRIOR_EXPERIENCE, true));
    }

    private static RequiredLength lessBy(Reduction reduction) {
        return SIX.reducedBy(reduction, RULES).fold(shorter -> shorter, refusals -> SIX);
    }
}
