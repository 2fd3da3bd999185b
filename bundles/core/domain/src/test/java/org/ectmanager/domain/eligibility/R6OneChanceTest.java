/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.util.Set;
import org.ectmanager.domain.eligibility.PriorInduction.Running;
import org.ectmanager.domain.teacher.InductionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R6 One chance")
class R6OneChanceTest {

    /** DfE test: a second period with an outcome is not valid. */
    @Test
    void an_outcome_recorded_here_stands_in_the_way() {
        assertThat(good().with(new PriorInduction(true, Running.NOWHERE, Set.of()))
                        .remarks())
                .containsExactly("start.second-induction");
    }

    @Test
    void whoever_failed_never_serves_again_unless_an_appeal_is_allowed() {
        var failed = good().with(record("2025-07-10", InductionStatus.FAILED)).opinion();
        assertThat(failed.mayBeKept()).isFalse();
        assertThat(failed.obstacles().get(0).reason().sentence()).contains("unless an appeal is allowed");
    }

    @Test
    void service_without_an_outcome_is_no_obstacle() {
        assertThat(good().with(PriorInduction.servedAt(Set.of())).remarks()).isEmpty();
    }
}
