/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.shape;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever leaves between formal assessments has one. SG is statutory guidance, the rest is derived. */
@DisplayName("R39 Interim assessment")
class R39InterimAssessmentTest {

    /** SG 2.62. */
    @ParameterizedTest(name = "leaves on {0}: {1}")
    @CsvSource({
        "2025-12-19, interim",
        "2026-07-20, progress progress formal",
        "2025-10-24, ''",
        "2027-06-11, progress progress formal progress progress interim",
    })
    void a_leaver_has_an_interim_assessment(String leaves, String shape) {
        var answer =
                Worked.from("2025-09-01").post("A", "2025-09-01", leaves, "1.0").answer();

        assertThat(shape(answer)).isEqualTo(shape);
        assertThat(answer.completesOn()).isEqualTo("never");
        assertThat(answer.warnings()).contains("R23");
    }
}
