/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;
import static org.ectmanager.domain.decision.Cases.DECISIONS;
import static org.ectmanager.domain.decision.Cases.RECEIVED;
import static org.ectmanager.domain.decision.Cases.obstacles;

import java.time.LocalDate;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R45 Representations of the early career teacher")
class R45RepresentationsTest {

    /** Derived: the table of R60. */
    @Test
    void they_are_made_within_ten_working_days_beginning_with_the_recommendation() {
        assertThat(CLOCKS.representations(RECEIVED).lastDay()).isEqualTo(LocalDate.of(2025, 7, 11));
    }

    /** The window is open to the end of 11 July. */
    @ParameterizedTest
    @CsvSource({"2025-07-11,false,decision.not-heard", "2025-07-11,true,''", "2025-07-12,false,''"})
    void the_teacher_is_heard_or_waives_it_or_the_time_is_over(LocalDate today, boolean done, String stops) {
        assertThat(obstacles(DECISIONS.toDecide(Cases.recommended(done), today)))
                .isEqualTo(stops);
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void only_the_teacher_is_heard(Position position) {
        var found = new DecisionRights(position, new BodyId("north")).mayRepresent();
        assertThat(found.stops()).isEqualTo(position != Position.ECT);
    }
}
