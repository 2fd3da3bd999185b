/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.DECISIONS;
import static org.ectmanager.domain.decision.Cases.RECEIVED;
import static org.ectmanager.domain.decision.Cases.SIX;
import static org.ectmanager.domain.decision.Cases.obstacles;
import static org.ectmanager.domain.decision.Cases.sentences;

import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SG 3.7. By how much leave extends is in the oracle's R29StatutoryLeaveTest. */
@DisplayName("R29 Statutory leave")
class R29UndecidedLeaveTest {

    /** Derived: "undecided and final assessment due -> blocked". */
    @Test
    void a_decision_waits_for_the_teachers_choice() {
        var undecided = new DecisionCase(SIX, Terms.of(6), RECEIVED, false, RECEIVED, true, true, true);
        var decided = new DecisionCase(SIX, Terms.of(6), RECEIVED, false, RECEIVED, true, false, true);

        assertThat(obstacles(DECISIONS.toDecide(undecided, RECEIVED))).isEqualTo("decision.leave-choice");
        assertThat(obstacles(DECISIONS.toDecide(decided, RECEIVED))).isEmpty();
        assertThat(sentences(DECISIONS.toDecide(undecided, RECEIVED))).contains("statutory leave");
    }
}
