/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.explanation.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose rule it is, and where it is written. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource({
        "R2, 2.9, 'Rule R2. Statutory guidance on induction, paragraph 2.9.'",
        "R3, Annex A, 'Rule R3. Statutory guidance on induction, Annex A.'",
        "R62, '', Rule R62.",
        "northshire, '', This is a rule of the appropriate body."
    })
    void a_reason_names_its_rule_and_its_place(String rule, String guidance, String words) {
        assertThat(Sources.of(Reason.of(rule, guidance, "It is so."))).isEqualTo(words);
    }
}
