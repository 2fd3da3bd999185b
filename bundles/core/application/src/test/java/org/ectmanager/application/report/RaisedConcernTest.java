/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.application.report.Report.Course;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.StandardForms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R40 What follows when a report says that progress is not satisfactory")
class RaisedConcernTest {

    private static final Map<String, String> BEHIND = Map.of("on-track", "no");
    private static final Map<String, String> UNSATISFACTORY = Map.of("judgement", "unsatisfactory");

    @Test
    void a_review_asks_for_a_support_plan_and_tells_the_appropriate_body() {
        assertThat(review(BEHIND, State.SUBMITTED))
                .extracting(Duty::code)
                .containsExactly("concern.stated", "concern.support-plan", "concern.body-told");
    }

    @Test
    void a_first_assessment_asks_for_support_at_once_and_for_an_explanation_until_the_next_one() {
        assertThat(duties(
                        ReportKind.FORMAL_ASSESSMENT,
                        StandardForms.formalAssessment(),
                        false,
                        UNSATISFACTORY,
                        State.ACCEPTED))
                .extracting(Duty::code)
                .containsExactly(
                        "concern.body-told", "concern.monitoring", "concern.body-satisfied", "concern.explained");
    }

    @Test
    void the_section_of_the_support_plan_is_not_complete_without_one() {
        var form = StandardForms.formalAssessment();
        var plan = form.tutorSections().stream()
                .filter(section -> ReportForm.fields(section).contains("support-plan"))
                .findFirst()
                .orElseThrow();
        var said = plan.questions().stream()
                .filter(question -> !question.id().equals("support-plan"))
                .flatMap(question -> ReportForm.fields(question).stream())
                .collect(Collectors.toMap(field -> field, field -> "Long enough to be an answer. ".repeat(4)));
        var unsatisfactory = new HashMap<>(said);
        unsatisfactory.put("judgement", "unsatisfactory");
        var planned = new HashMap<>(unsatisfactory);
        planned.put("support-plan", "Two observed lessons a week. ".repeat(4));

        assertThat(ReportForm.isComplete(form, plan, unsatisfactory)).isFalse();
        assertThat(ReportForm.isComplete(form, plan, planned)).isTrue();
    }

    @Test
    void nothing_follows_where_all_is_well() {
        assertThat(review(Map.of("on-track", "yes"), State.SUBMITTED)).isEmpty();
    }

    @Test
    void nothing_follows_from_a_draft() {
        assertThat(review(BEHIND, State.IN_PROGRESS)).isEmpty();
    }

    @Test
    void the_decision_follows_a_final_assessment() {
        assertThat(duties(
                        ReportKind.FORMAL_ASSESSMENT,
                        StandardForms.finalAssessment(),
                        true,
                        UNSATISFACTORY,
                        State.SUBMITTED))
                .isEmpty();
    }

    @Test
    void the_next_school_reads_an_interim_assessment() {
        assertThat(duties(
                        ReportKind.INTERIM_ASSESSMENT,
                        StandardForms.interimAssessment(),
                        false,
                        UNSATISFACTORY,
                        State.SUBMITTED))
                .isEmpty();
    }

    private static List<Duty> review(Map<String, String> answers, State state) {
        return duties(ReportKind.PROGRESS_REVIEW, StandardForms.progressReview(), false, answers, state);
    }

    private static List<Duty> duties(
            ReportKind kind, FormDefinition form, boolean isFinal, Map<String, String> answers, State state) {
        var autumn = new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 19));
        var planned = new PlannedReport(
                kind, 1, isFinal, autumn, autumn.from(), autumn.to(), "autumn 2025", List.of(), false);
        var report = new Report(
                1,
                1,
                new SchoolId(1),
                planned,
                state,
                Optional.of(form),
                Content.NONE.answering(answers),
                Course.PLAIN,
                Optional.empty(),
                0);
        return RaisedConcern.duties(report, form);
    }
}
