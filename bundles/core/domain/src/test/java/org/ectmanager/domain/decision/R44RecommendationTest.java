/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;
import static org.ectmanager.domain.decision.Cases.DECISIONS;
import static org.ectmanager.domain.decision.Cases.RECEIVED;
import static org.ectmanager.domain.decision.Cases.obstacles;
import static org.ectmanager.domain.decision.Cases.sentences;

import java.time.LocalDate;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R44 Head's recommendation")
class R44RecommendationTest {

    /** Derived: the table of R60. */
    @ParameterizedTest
    @CsvSource({"2025-07-18,2025-07-31", "2025-12-19,2026-01-06"})
    void it_is_made_within_ten_working_days_beginning_with_completion(LocalDate completed, LocalDate last) {
        assertThat(CLOCKS.recommendation(completed).lastDay()).isEqualTo(last);
        assertThat(CLOCKS.recommendation(completed).because().rule()).isEqualTo("R44");
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void only_the_head_teacher_makes_it(Position position) {
        var found = new DecisionRights(position, new BodyId("north")).mayRecommend();
        assertThat(found.stops()).isEqualTo(position != Position.HEAD_TEACHER);
    }

    @Test
    void there_is_no_decision_without_one() {
        assertThat(obstacles(DECISIONS.toDecide(Cases.served(Terms.of(6)), RECEIVED)))
                .isEqualTo("decision.no-recommendation decision.not-accepted decision.not-heard");
    }

    @Test
    void the_case_says_when_it_was_received() {
        assertThat(sentences(DECISIONS.toDecide(Cases.recommended(true), RECEIVED)))
                .contains("The recommendation was received on 30 June 2025.");
    }
}
