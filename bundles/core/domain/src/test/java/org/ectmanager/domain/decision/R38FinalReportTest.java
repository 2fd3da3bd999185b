/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SG 2.60, 2.61. Who signs after whom is a matter of the use cases; the workshop's tests of reports walk it. */
@DisplayName("R38 Form, comments, signatures")
class R38FinalReportTest {

    /** Derived, counted as R60 does. */
    @Test
    void the_body_has_its_copy_within_ten_working_days_of_the_final_assessment_meeting() {
        var copy = CLOCKS.reportCopy(LocalDate.of(2025, 6, 30));

        assertThat(copy.lastDay()).isEqualTo("2025-07-11");
        assertThat(copy.because().rule()).isEqualTo("R38");
        assertThat(copy.because().guidance()).isEqualTo("2.60");
    }

    @Test
    void it_recommends_satisfactory_or_not_or_an_extension_to_be_considered() {
        assertThat(Recommendation.values())
                .extracting(Recommendation::name)
                .containsExactly("SATISFACTORY", "UNSATISFACTORY", "EXTENSION");
        assertThat(Recommendation.EXTENSION.sentence()).isEqualTo("An extension should be considered");
    }
}
