/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SG 3.8. What an extension makes of a plan is in the oracle's R32DecidedExtensionTest. */
@DisplayName("R32 Extension decided after completion")
class R32ExtensionTest {

    private final RuleSet rules = RuleSets.on(LocalDate.of(2025, 9, 1));
    private final RequiredLength six = RequiredLength.standard(rules);

    /** DfE test: 0.1, 15.9 and 3.5. */
    @ParameterizedTest
    @CsvSource({"0.1", "15.9", "16", "3.5", "3.50"})
    void an_extension_is_a_tenth_to_sixteen_terms(String terms) {
        assertThat(code(AgreedExtension.read(new BigDecimal(terms), rules))).isEmpty();
    }

    /** DfE test: 0, 16.1 and 3.45. */
    @ParameterizedTest
    @CsvSource({"0", "16.1", "3.45", "-1", "0.05"})
    void any_other_extension_is_refused(String terms) {
        assertThat(code(AgreedExtension.read(new BigDecimal(terms), rules))).isEqualTo("extension.length");
    }

    /** DfE test: "0.0 of 9.1", "2.0 of 9.1", "0.0 of 6.0" and "2.0 of 6.0". */
    @ParameterizedTest(name = "{0} served, extended by {1}: {2}")
    @CsvSource({
        "0, '2 1.1', 0.0 of 9.1, 9.1",
        "2, '2 1.1', 2.0 of 9.1, 7.1",
        "0, '', 0.0 of 6.0, 6.0",
        "2, '', 2.0 of 6.0, 4.0"
    })
    void extensions_add_up(Terms served, String extensions, String shown, String remaining) {
        var length = six;
        for (var terms : extensions.split(" ")) {
            length = terms.isEmpty() ? length : length.extendedBy(new AgreedExtension(Terms.of(terms)));
        }

        assertThat(served + " of " + length.terms()).isEqualTo(shown);
        assertThat(length.remaining(served)).hasToString(remaining);
    }

    /** R49: on an appeal against a fail, or with another period in place of the one that was decided. */
    @Test
    void an_extension_on_appeal_says_that_it_is_none_of_the_appropriate_bodys() {
        var came = LocalDate.of(2025, 11, 3);
        var longer = six.extendedBy(new AgreedExtension(Terms.of(1), Optional.of(came)));
        assertThat(longer.because()).last().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("R49");
            assertThat(reason.sentence()).contains("by 1 term on appeal", "3 November 2025");
        });
        assertThat(six.extendedBy(new AgreedExtension(Terms.of(1))).because())
                .last()
                .satisfies(reason -> assertThat(reason.rule()).isEqualTo("R32"));
    }

    private static String code(Result<?> result) {
        return result.fold(done -> "", refused -> refused.get(0).code());
    }
}
