/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;

/** Reports are known by their dates, and what was begun goes on in the report of the same time. */
class BegunReportTest {

    private static final Contract POST = Contract.open(new SchoolId(1), on("2025-09-01"), Fte.FULL_TIME);

    private final List<PlannedReport> plan = plan(Calendars.worked(), ContractHistory.of(POST));

    @Test
    void the_same_terms_under_other_names_are_the_same_reports() {
        var renamed = plan(named("Michaelmas", "2025-12-19"), ContractHistory.of(POST));

        assertThat(renamed.get(0).term()).isNotEqualTo(plan.get(0).term());
        assertThat(PlanDifference.between(plan, renamed).isEmpty()).isTrue();
    }

    @Test
    void a_term_that_is_published_with_other_dates_and_another_name_keeps_its_report() {
        var published = plan(named("Term 1 of 2025/26", "2025-12-12"), ContractHistory.of(POST));

        var difference = PlanDifference.between(plan, published);
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.changed()).singleElement().satisfies(change -> assertThat(change.before())
                .isEqualTo(plan.get(0)));
    }

    @Test
    void a_term_that_became_longer_is_not_reported_on_again() {
        var maker = new PlanMaker(named("Michaelmas", "2025-12-22"), PlanPolicy.DEFAULT);

        var replanned = maker.replan(facts(ContractHistory.of(POST)), on("2025-12-10"), plan.subList(0, 1));

        assertThat(PlanMakerTest.shape(replanned)).isEqualTo("P1 P2 F1 P3 P4 F2*");
    }

    @Test
    void the_review_of_a_term_in_which_somebody_leaves_goes_on_in_the_interim_assessment() {
        var leaving = leaving("2026-02-27");

        assertThat(without(List.of(plan.get(1)), leaving))
                .containsExactly(new BegunReport(plan.get(1), Optional.of(leaving.get(1))));
    }

    @Test
    void a_report_after_the_last_day_goes_on_nowhere() {
        assertThat(without(List.of(plan.get(3)), leaving("2026-02-27")))
                .containsExactly(new BegunReport(plan.get(3), Optional.empty()));
    }

    @Test
    void what_nobody_has_begun_needs_no_place() {
        assertThat(without(List.of(plan.get(0)), leaving("2026-02-27"))).isEmpty();
    }

    @Test
    void nothing_goes_on_in_a_report_that_somebody_has_begun() {
        var interim = leaving("2026-02-27");
        var review = plan.get(1);

        assertThat(BegunReport.without(List.of(review, interim.get(1)), List.of(review, interim.get(1)), interim))
                .singleElement()
                .satisfies(fallen -> {
                    assertThat(fallen)
                            .isEqualTo(new BegunReport(review, Optional.empty(), Optional.of(interim.get(1))));
                    assertThat(fallen.sentences())
                            .contains("Interim assessment 1, due on ")
                            .contains("looks back on the same time, but something else is written in it already.")
                            .doesNotContain("No other report");
                });
    }

    @Test
    void it_is_told_where_it_goes_on() {
        assertThat(without(List.of(plan.get(1)), leaving("2026-02-27")).get(0).sentences())
                .startsWith("Falls away, although somebody has begun to write it. What is written goes on in Interim"
                        + " assessment 1, due on ");
        assertThat(without(List.of(plan.get(3)), leaving("2026-02-27")).get(0).sentences())
                .contains("is not handed in, but stays to be read");
    }

    @Test
    void what_is_told_so_is_not_told_a_second_time() {
        var leaving = leaving("2026-02-27");
        var removed = PlanDifference.between(plan, leaving).removed();

        assertThat(BegunReport.unbegun(removed, without(List.of(plan.get(1)), leaving)))
                .hasSize(removed.size() - 1)
                .doesNotContain(plan.get(1));
    }

    @Test
    void an_assessment_that_becomes_the_final_one_asks_other_things_of_whoever_has_begun_it() {
        var shorter = threeTerms();
        var first = plan.get(2);
        var last = shorter.get(2);

        assertThat(last.isFinal()).isTrue();
        assertThat(without(List.of(first), shorter)).containsExactly(new BegunReport(first, Optional.of(last)));
        assertThat(without(List.of(first), shorter).get(0).sentences())
                .startsWith("Becomes Final assessment, due on ")
                .contains("All of it stays to be read");
        assertThat(ReportPairs.of(plan, shorter).apart(List.of(first)))
                .satisfies(pairs -> assertThat(pairs.gone()).contains(first))
                .satisfies(pairs -> assertThat(pairs.fresh()).containsExactly(last));
    }

    @Test
    void one_that_nobody_has_begun_is_the_same_report() {
        var pairs = ReportPairs.of(plan, threeTerms()).apart(List.of());

        assertThat(pairs.fresh()).isEmpty();
        assertThat(pairs.gone()).doesNotContain(plan.get(2));
    }

    private List<BegunReport> without(List<PlannedReport> begun, List<PlannedReport> after) {
        return BegunReport.without(plan, begun, after);
    }

    private static List<PlannedReport> leaving(String day) {
        return plan(Calendars.worked(), ContractHistory.of(POST).leavingOn(on(day)));
    }

    private static List<PlannedReport> plan(TermCalendar calendar, ContractHistory contracts) {
        return new PlanMaker(calendar, PlanPolicy.DEFAULT)
                .plan(facts(contracts), on("2025-09-01"))
                .reports();
    }

    private static List<PlannedReport> threeTerms() {
        var three = new RequiredLength(Terms.of("3"), List.of(), List.of());
        return new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT)
                .plan(facts(ContractHistory.of(POST)).lasting(three), on("2025-09-01"))
                .reports();
    }

    private static InductionFacts facts(ContractHistory contracts) {
        var six = RequiredLength.standard(RuleSets.on(on("2025-09-01")));
        return new InductionFacts(on("2025-09-01"), contracts, List.<Absence>of(), six);
    }

    /** The autumn term under another name, to another day. */
    private static TermCalendar named(String name, String to) {
        var autumn = SchoolTerm.of(name, on("2025-09-01"), on(to), Calendars.days("2025-10-27", "2025-10-31"));
        return Calendars.worked()
                .overriddenBy(TermCalendar.threeTerms("own", List.of(autumn), BankHolidays.ofEnglandAndWales()));
    }
}
