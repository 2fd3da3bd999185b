/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R63 Funded mentor training")
class R63MentorTrainingTest {

    @ParameterizedTest
    @CsvSource({"2025-08-31,2027-08-30", "2025-09-01,2026-08-31"})
    void it_lasts_one_year_since_september_2025(LocalDate started, LocalDate last) {
        var training = new MentorTraining(started, ProgrammeType.PROVIDER_LED);
        assertThat(training.lastDay(RuleSets.on(started))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"PROVIDER_LED,true", "FULL,true", "SCHOOL_LED,false", "CORE,false"})
    void only_a_provider_led_programme_is_funded(ProgrammeType type, boolean funded) {
        assertThat(new MentorTraining(LocalDate.of(2025, 9, 1), type).isFunded())
                .isEqualTo(funded);
    }

    /** A hub's bulletin: a change goes to four places. */
    @Test
    void a_change_of_mentor_is_told_in_four_places() {
        assertThat(MentorTraining.mentorChanged(ProgrammeType.PROVIDER_LED))
                .extracting(Duty::code)
                .containsExactly("mentor.record", "mentor.department", "mentor.provider", "mentor.hub");
        assertThat(MentorTraining.mentorChanged(ProgrammeType.SCHOOL_LED)).hasSize(2);
    }
}
