/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R5 An extension decided in Wales, corrected")
class R5CorrectedInWalesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final RequiredLength SIX = RequiredLength.standard(RuleSets.on(LocalDate.of(2025, 9, 1)));

    @Test
    void the_length_follows_and_knows_since_when() {
        var corrected = SIX.extendedInWales(Terms.ONE, Optional.of(DAY));

        assertThat(corrected.terms()).isEqualTo(Terms.of(7));
        assertThat(corrected.shorterSince()).contains(DAY);
        assertThat(corrected.longerBecause()).hasSize(1);
    }

    @Test
    void one_that_was_none_leaves_the_standard_since_that_day() {
        var corrected = SIX.extendedInWales(Terms.NONE, Optional.of(DAY));

        assertThat(corrected.terms()).isEqualTo(SIX.terms());
        assertThat(corrected.shorterSince()).contains(DAY);
        assertThat(corrected.longerBecause()).isEmpty();
    }

    @Test
    void what_was_served_before_stays() {
        var before = new ServedBefore(Terms.of(2), Days.of(3)).correctedInWales(Terms.ONE, DAY);

        assertThat(before.terms()).isEqualTo(Terms.of(2));
        assertThat(before.absent()).isEqualTo(Days.of(3));
        assertThat(before.extendedInWales()).isEqualTo(Terms.ONE);
        assertThat(before.correctedOn()).contains(DAY);
        assertThat(ServedBefore.extendedInWales(Terms.ONE).correctedOn()).isEmpty();
    }
}
