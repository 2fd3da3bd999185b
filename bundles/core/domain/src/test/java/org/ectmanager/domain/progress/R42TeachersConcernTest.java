/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.duty.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R42 Concerns of the early career teacher")
class R42TeachersConcernTest {

    @ParameterizedTest
    @CsvSource({
        "false,false,concern.ask-tutor,EARLY_CAREER_TEACHER",
        "true,true,concern.settled,INDUCTION_TUTOR",
        "true,false,concern.ask-named-contact,NAMED_CONTACT"
    })
    void the_tutor_is_asked_first_then_the_named_contact(boolean raised, boolean settled, String code, Party who) {
        var next = new TeachersConcern(raised, settled).next();
        assertThat(next.code()).isEqualTo(code);
        assertThat(next.who()).isEqualTo(who);
    }

    @Test
    void the_named_contact_investigates_as_soon_as_possible() {
        assertThat(new TeachersConcern(true, false).next().because().sentence())
                .endsWith("investigates as soon as possible.");
    }
}
