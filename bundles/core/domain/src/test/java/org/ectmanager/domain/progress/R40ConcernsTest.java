/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.progress.Concerns.Agreed;
import org.ectmanager.domain.progress.Concerns.Occasion;
import org.ectmanager.domain.progress.Concerns.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R40 Unsatisfactory progress")
class R40ConcernsTest {

    @Test
    void a_review_says_so_has_a_support_plan_and_the_body_is_told() {
        assertThat(Concerns.due(Occasion.PROGRESS_REVIEW))
                .extracting(Duty::code)
                .containsExactly("concern.stated", "concern.support-plan", "concern.body-told");
    }

    @Test
    void after_the_first_assessment_monitoring_and_support_begin_at_once() {
        var due = Concerns.due(Occasion.FIRST_FORMAL_ASSESSMENT);
        assertThat(due)
                .extracting(Duty::code)
                .containsExactly("concern.body-told", "concern.monitoring", "concern.body-satisfied");
        assertThat(due.get(1).because().sentence()).contains("at once");
    }

    @Test
    void between_the_assessments_the_head_explains_what_failing_would_mean() {
        assertThat(Concerns.due(Occasion.BETWEEN_FORMAL_ASSESSMENTS)).first().satisfies(duty -> {
            assertThat(duty.who()).isEqualTo(Party.HEAD_TEACHER);
            assertThat(duty.told()).containsExactly(Party.EARLY_CAREER_TEACHER);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_appropriate_body_is_told_whenever_it_shows(Occasion occasion) {
        assertThat(Concerns.due(occasion))
                .anySatisfy(duty -> assertThat(duty.told()).contains(Party.APPROPRIATE_BODY));
        assertThat(Concerns.due(occasion))
                .allSatisfy(duty -> assertThat(duty.because().rule()).isEqualTo("R40"));
    }

    @Test
    void head_and_body_are_satisfied_of_areas_objectives_and_support() {
        assertThat(Concerns.satisfied(EnumSet.allOf(Agreed.class)).stops()).isFalse();
        assertThat(Concerns.satisfied(EnumSet.of(Agreed.AREAS, Agreed.SUPPORT))
                        .reason()
                        .sentence())
                .contains("objectives");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_explained_leaves_nothing_out(Told point) {
        assertThat(Concerns.explained(EnumSet.complementOf(EnumSet.of(point)))
                        .reason()
                        .sentence())
                .endsWith("lacks: " + point.words() + ".");
        assertThat(Concerns.explained(Set.of(Told.values())).stops()).isFalse();
    }
}
