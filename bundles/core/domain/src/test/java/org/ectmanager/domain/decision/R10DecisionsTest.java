/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("R10 Non-delegation and charges")
class R10DecisionsTest {

    private static final BodyId NORTH = new BodyId("north");

    @Test
    void a_decision_maker_of_the_responsible_body_decides() {
        assertThat(new DecisionRights(Position.DECISION_MAKER, NORTH)
                        .mayDecide(NORTH)
                        .code())
                .isEqualTo("rights.decide");
    }

    @Test
    void a_decision_maker_of_another_body_does_not() {
        assertThat(new DecisionRights(Position.DECISION_MAKER, new BodyId("south"))
                        .mayDecide(NORTH)
                        .code())
                .isEqualTo("rights.other-body");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DECISION_MAKER")
    void nobody_else_does_not_even_in_the_same_body(Position position) {
        var found = new DecisionRights(position, NORTH).mayDecide(NORTH);
        assertThat(found.code()).isEqualTo("rights.not-decide");
        assertThat(found.reason().guidance()).isEqualTo("2.26");
    }
}
