/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R41 Capability")
class R41CapabilityTest {

    @Test
    void the_procedure_runs_beside_induction_and_the_body_is_told() {
        assertThat(Capability.begun())
                .extracting(Duty::code)
                .containsExactly("capability.body-told", "capability.parallel");
        assertThat(Capability.begun().get(0).told()).containsExactly(Party.APPROPRIATE_BODY);
    }

    @Test
    void a_dismissal_before_the_end_is_not_failing_and_induction_can_be_completed_elsewhere() {
        var found = Capability.dismissed(false);
        assertThat(found).isInstanceOf(Finding.Allowed.class);
        assertThat(found.reason().sentence()).contains("no failed induction").contains("another school");
    }

    @Test
    void after_the_end_there_is_a_decision_all_the_same() {
        assertThat(Capability.dismissed(true).code()).isEqualTo("capability.decision-due");
    }
}
