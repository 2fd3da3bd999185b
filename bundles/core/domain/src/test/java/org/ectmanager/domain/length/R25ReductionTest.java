/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SG 3.2 to 3.4. Which reports are left is in the oracle's R25ReportsOfAReducedTest. */
@DisplayName("R25 Reduction for prior experience")
class R25ReductionTest {

    private final RuleSet rules = RuleSets.on(LocalDate.of(2025, 9, 1));
    private final RequiredLength six = RequiredLength.standard(rules);

    /** Derived. */
    @ParameterizedTest
    @CsvSource({"5,true,1.0", "1.5,true,4.5"})
    void a_reduction_shortens_it(String terms, boolean consent, String left) {
        var reduced = six.reducedBy(reduction(terms, consent), rules);
        String found = reduced.fold(length -> length.terms().toString(), refused -> "refused");
        assertThat(found).isEqualTo(left);
    }

    /** Derived: less than one term is never left, and a teacher who wants the full length is allowed it. */
    @ParameterizedTest
    @CsvSource({"5.1,true,reduction.too-much", "6,true,reduction.too-much", "1,false,reduction.consent"})
    void a_reduction_below_one_term_or_without_consent_is_refused(String terms, boolean consent, String code) {
        assertThat(code(six.reducedBy(reduction(terms, consent), rules))).isEqualTo(code);
    }

    private static Reduction reduction(String terms, boolean consent) {
        return new Reduction(Terms.of(terms), ReductionReason.PRIOR_EXPERIENCE, consent);
    }

    private static String code(Result<?> result) {
        return result.fold(done -> "", refused -> refused.get(0).code());
    }
}
