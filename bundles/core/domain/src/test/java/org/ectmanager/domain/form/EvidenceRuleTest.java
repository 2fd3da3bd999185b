/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P14: how the files of a report are named. */
class EvidenceRuleTest {

    private static final EvidenceRule ANY = new EvidenceRule(1, "Attach the record of a lesson observation.");
    private static final EvidenceRule NAMED = ANY.named("standard-{standard}-{date}");

    @ParameterizedTest
    @CsvSource({
        "standard-4-2027-05-18.pdf,true",
        "Standard-4-2027-05-18.PDF,true",
        "standard-part-two-2027-05-18.pdf,true",
        "standard-4-2027-05-18,true",
        "standard-9-2027-05-18.pdf,false",
        "standard-4-2027-02-30.pdf,false",
        "standard-4.pdf,false",
        "my standard-4-2027-05-18.pdf,false",
    })
    void a_file_is_named_by_standard_and_day(String file, boolean fits) {
        assertThat(NAMED.fits(file)).isEqualTo(fits);
    }

    @Test
    void words_may_be_anything_readable() {
        var rule = ANY.named("{date} {words}");

        assertThat(rule.fits("2027-05-18 Zo\u00eb, observed.pdf")).isFalse();
        assertThat(rule.fits("2027-05-18 Zo\u00eb observed.pdf")).isTrue();
        assertThat(rule.fits("2027-05-18 .pdf")).isFalse();
    }

    @Test
    void any_name_will_do_where_nothing_is_said() {
        assertThat(ANY.fits("scan0001.pdf")).isTrue();
        assertThat(ANY.example()).isEmpty();
        assertThat(new EvidenceRule(1, "Attach it.", null)).isEqualTo(new EvidenceRule(1, "Attach it."));
    }

    @Test
    void an_example_fits_itself() {
        assertThat(NAMED.example()).isEqualTo("standard-4-2027-05-18");
        assertThat(NAMED.fits(NAMED.example())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{words}-{words}", "standard.{standard}", "{term}", "<b>", "a/b", "{date"})
    void a_rule_that_cannot_be_meant_is_refused(String naming) {
        assertThatIllegalArgumentException().isThrownBy(() -> ANY.named(naming));
    }
}
