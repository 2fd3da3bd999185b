/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.parsed;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It adds to what is required. SG is statutory guidance, the rest is derived. */
@DisplayName("R32 Extension decided after completion")
class R32DecidedExtensionTest {

    /** DfE test. */
    @ParameterizedTest(name = "served as of {0}")
    @CsvSource({"2025-08-31, 0", "2026-03-27, 2"})
    void extensions_of_the_body_add_to_what_is_required(LocalDate asOf, String served) {
        var answer = Worked.fullTime().more("2", "1.1").asOf(asOf).answer();

        assertThat(answer.required()).isEqualTo(parsed("9.1"));
        assertThat(answer.served()).isEqualTo(parsed(served));
    }
}
