/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R33 Leaving during an extension")
class R33LeavingExtensionTest {

    @Test
    void an_interim_assessment_is_made_and_the_appropriate_body_is_told() {
        assertThat(LeavingExtension.due(true))
                .extracting(Duty::code)
                .containsExactly("leaving.interim-assessment", "leaving.notice");
        assertThat(LeavingExtension.due(true))
                .allSatisfy(duty -> assertThat(duty.told()).contains(Party.APPROPRIATE_BODY));
    }

    @Test
    void nothing_of_this_is_due_without_an_extension() {
        assertThat(LeavingExtension.due(false)).isEmpty();
    }
}
