/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.application.appeal.AppealForm.What;
import org.junit.jupiter.api.Test;

/** R49: an appeal makes an extension shorter than what was served of it while the appeal ran. */
class AppealServedTest extends AppealedInduction {

    @Test
    void the_final_assessment_leaves_time_from_the_day_on_which_the_outcome_is_recorded() {
        decided("extend", "2");
        desk.dayComes("2028-12-11");
        RegistrationDesk.require(record(What.MADE, "2028-08-25"));
        RegistrationDesk.require(record(outcome(What.OTHER_PERIOD, "2028-12-04", "other-terms", "0.1")));

        assertThat(required()).isEqualTo("6.1");
        assertThat(toCome()).last().satisfies(last -> {
            assertThat(last.planned().isFinal()).isTrue();
            assertThat(last.planned().period().to()).isBefore(LocalDate.parse("2028-12-04"));
            assertThat(last.planned().opens()).isEqualTo("2028-12-11");
            assertThat(last.planned().due()).isAfter(LocalDate.parse("2028-12-18"));
        });
    }
}
