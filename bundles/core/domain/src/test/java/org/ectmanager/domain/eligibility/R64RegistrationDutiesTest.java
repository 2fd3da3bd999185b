/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R64 School duties on registration")
class R64RegistrationDutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);

    @ParameterizedTest
    @CsvSource({
        "true,true,2025-07-10,duties.done",
        "true,true,2025-08-20,duties.done",
        "true,true,2025-08-21,duties.qts",
        "true,false,2025-07-10,duties.signature",
        "false,true,2025-07-10,duties.school-waits"
    })
    void the_head_signs_the_school_is_let_in_and_the_teacher_is_qualified(
            boolean letIn, boolean signed, LocalDate qualified, String code) {
        assertThat(new RegistrationDuties(letIn, signed, qualified)
                        .authorise(TODAY)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void nobody_of_a_school_sees_anything_before_it_is_let_in() {
        assertThat(new RegistrationDuties(false, true, TODAY).access().stops()).isTrue();
        assertThat(new RegistrationDuties(true, false, LocalDate.MAX).access().stops())
                .isFalse();
    }
}
