/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An appeal may set a period that was served while it ran. */
@DisplayName("R49 A period set on appeal")
class R49SetOnAppealTest {

    private static final RequiredLength SIX = RequiredLength.standard(RuleSets.on(on("2025-09-01")));
    private static final LocalDate OUTCOME = on("2027-10-25");
    private static final LocalDate RECORDED = on("2027-11-01");

    private final PlanMaker maker = new PlanMaker(Calendars.worked(), PlanPolicy.DEFAULT);

    /** Policy: nobody can write an assessment before it is there. */
    @Test
    void what_was_served_before_the_outcome_was_recorded_leaves_time_for_the_final_assessment() {
        var plan = plan(new AgreedExtension(Terms.of("0.1"), Optional.of(OUTCOME)).since(RECORDED));
        var last = plan.finalAssessment().orElseThrow();

        assertThat(last.period().to()).isBefore(OUTCOME);
        assertThat(last.opens()).isEqualTo(RECORDED);
        assertThat(last.due()).isEqualTo(RECORDED.plusDays(PlanPolicy.DEFAULT.opensDaysBefore()));
        assertThat(last.because())
                .extracting(Reason::sentence)
                .contains("An assessment ends the extension of 0.1 terms that was set on appeal.")
                .anyMatch(why -> why.startsWith(
                        "Its length was set on appeal, recorded on 1 November 2027, too late for these"));
    }

    @Test
    void induction_is_complete_with_the_record_of_the_outcome_and_not_before() {
        var plan = plan(new AgreedExtension(Terms.of("0.1"), Optional.of(OUTCOME)).since(RECORDED));

        assertThat(plan.completion().date()).contains(RECORDED);
        assertThat(plan.completion()).isInstanceOfSatisfying(Completion.On.class, on -> assertThat(on.because())
                .extracting(Reason::sentence)
                .singleElement()
                .satisfies(why -> assertThat(why)
                        .contains("6.1 full-time equivalent terms had been served", "set on appeal")
                        .endsWith("It is complete with that.")));
    }

    @Test
    void a_period_that_is_still_to_come_has_its_usual_dates() {
        var usual = plan(new AgreedExtension(Terms.of(2)));
        var onAppeal = plan(new AgreedExtension(Terms.of(2), Optional.of(OUTCOME)).since(RECORDED));

        assertThat(dates(onAppeal)).isEqualTo(dates(usual));
        assertThat(onAppeal.completion().date()).isEqualTo(usual.completion().date());
    }

    /** The outcome day, where nothing else is known. */
    @Test
    void what_is_not_said_to_be_recorded_later_was_recorded_on_the_day() {
        assertThat(new AgreedExtension(Terms.ONE, Optional.of(OUTCOME)).since()).contains(OUTCOME);
        assertThat(new AgreedExtension(Terms.ONE).since()).isEmpty();
    }

    private static List<LocalDate> dates(InductionPlan plan) {
        return plan.reports().stream()
                .flatMap(report -> List.of(report.opens(), report.due()).stream())
                .toList();
    }

    private InductionPlan plan(AgreedExtension extension) {
        var post = Contract.open(new SchoolId(1), on("2025-09-01"), Fte.FULL_TIME);
        var facts =
                new InductionFacts(on("2025-09-01"), ContractHistory.of(post), List.of(), SIX.extendedBy(extension));
        return maker.plan(facts, RECORDED);
    }
}
