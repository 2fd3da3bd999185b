/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R65 Governing body")
class R65GovernorsTest {

    @Test
    void it_sees_to_compliance_and_capacity_and_may_ask_the_appropriate_body() {
        assertThat(Governors.due(false))
                .extracting(Duty::code)
                .containsExactly("governors.comply", "governors.capacity", "governors.may-ask");
        assertThat(Governors.due(false)).allMatch(duty -> duty.who() == Party.GOVERNING_BODY);
    }

    @Test
    void it_investigates_a_grievance() {
        assertThat(Governors.due(true)).hasSize(4).extracting(Duty::code).startsWith("governors.grievance");
    }
}
