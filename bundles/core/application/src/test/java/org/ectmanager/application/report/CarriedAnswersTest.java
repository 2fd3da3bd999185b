/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.spi.body.StandardForms;
import org.junit.jupiter.api.Test;

/** What was written in one form goes on in another where that asks the same. */
class CarriedAnswersTest {

    private final FormDefinition review = StandardForms.progressReview();
    private final FormDefinition formal = StandardForms.formalAssessment();

    @Test
    void texts_and_targets_go_to_questions_of_the_same_id() {
        var answers = Map.of("support-plan", "Weekly visits", "targets-1", "Plan questions");

        assertThat(carried(review, formal, answers).answers()).isEqualTo(answers);
    }

    @Test
    void what_is_not_asked_there_stays_behind() {
        assertThat(carried(review, formal, Map.of("rationale", "Calm lessons")).answers())
                .isEmpty();
    }

    @Test
    void a_choice_that_means_something_else_there_stays_behind() {
        var satisfactory = Map.of("judgement", "satisfactory");

        assertThat(carried(formal, StandardForms.interimAssessment(), satisfactory)
                        .answers())
                .isEqualTo(satisfactory);
        assertThat(carried(formal, StandardForms.finalAssessment(), satisfactory)
                        .answers())
                .isEmpty();
    }

    @Test
    void what_was_written_last_takes_the_place_of_what_is_there() {
        var there = Content.NONE.answering(Map.of("support-plan", "Monthly visits", "rationale", "Calm lessons"));

        assertThat(new CarriedAnswers(formal, review)
                        .over(there, Content.NONE.answering(Map.of("support-plan", "Weekly visits", "targets-1", " ")))
                        .answers())
                .isEqualTo(Map.of("support-plan", "Weekly visits", "rationale", "Calm lessons"));
    }

    @Test
    void comments_that_a_teacher_had_made_before_it_was_taken_back_go_with_it() {
        var commented = Content.NONE.commented(Map.of("comments", "I agree with this"));

        assertThat(new CarriedAnswers(review, formal)
                        .over(Content.NONE, commented)
                        .ectAnswers())
                .isEqualTo(Map.of("comments", "I agree with this"));
    }

    private static Content carried(FormDefinition from, FormDefinition into, Map<String, String> answers) {
        return new CarriedAnswers(from, into).over(Content.NONE, Content.NONE.answering(answers));
    }
}
