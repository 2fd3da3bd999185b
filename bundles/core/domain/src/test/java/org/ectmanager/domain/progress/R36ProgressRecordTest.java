/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.progress.ProgressRecord.Point;
import org.ectmanager.domain.progress.ProgressRecord.Progress;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("R36 Progress review content")
class R36ProgressRecordTest {

    private static final RuleSet NOW = RuleSets.on(LocalDate.of(2025, 9, 1));

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SUPPORT_PLAN")
    void it_states_whether_on_track_the_evidence_and_targets(Point point) {
        var lacking = EnumSet.complementOf(EnumSet.of(point));
        assertThat(new ProgressRecord(lacking, Progress.ON_TRACK).check().code())
                .isEqualTo("review.content-missing");
    }

    @ParameterizedTest
    @CsvSource({"ON_TRACK,review.content", "NOT_ON_TRACK,review.content-missing"})
    void the_support_plan_goes_with_it_when_somebody_is_not_on_track(Progress progress, String code) {
        var withoutPlan = EnumSet.complementOf(EnumSet.of(Point.SUPPORT_PLAN));
        assertThat(new ProgressRecord(withoutPlan, progress).check().code()).isEqualTo(code);
        assertThat(new ProgressRecord(EnumSet.allOf(Point.class), progress)
                        .check()
                        .code())
                .isEqualTo("review.content");
    }

    @Test
    void teacher_and_appropriate_body_have_a_copy_and_the_head_is_told() {
        var due = new ProgressRecord(Set.of(), Progress.ON_TRACK).due(NOW);
        assertThat(due.get(0).told()).containsExactlyInAnyOrder(Party.EARLY_CAREER_TEACHER, Party.APPROPRIATE_BODY);
        assertThat(due.get(1).told()).containsExactly(Party.HEAD_TEACHER);
    }

    /** R66: all reviews are copied since 1 September 2023. */
    @ParameterizedTest
    @CsvSource({"2023-08-31,ON_TRACK,false", "2023-08-31,NOT_ON_TRACK,true", "2023-09-01,ON_TRACK,true"})
    void the_body_gets_every_review_since_september_2023(LocalDate day, Progress progress, boolean copied) {
        var due = new ProgressRecord(Set.of(), progress).due(RuleSets.on(day));
        assertThat(due.get(0).told().contains(Party.APPROPRIATE_BODY)).isEqualTo(copied);
    }
}
