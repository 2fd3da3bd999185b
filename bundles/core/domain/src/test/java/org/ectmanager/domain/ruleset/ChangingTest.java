/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.ruleset.RuleSet.Absences;
import org.ectmanager.domain.ruleset.RuleSet.Bodies;
import org.ectmanager.domain.ruleset.RuleSet.Guidance;
import org.ectmanager.domain.ruleset.RuleSet.Programmes;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.Test;

/** Rule sets follow each other; each is the one before with what changed (R66). */
class ChangingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);

    @Test
    void a_set_holds_from_its_day_with_its_name() {
        var sets = new Changing().from("2012-09-01", "First").all();

        assertThat(sets).containsOnlyKeys(LocalDate.of(2012, 9, 1));
        assertThat(sets.firstEntry().getValue().name()).isEqualTo("First");
    }

    @Test
    void what_changes_holds_from_the_next_set_on_and_the_rest_stays() {
        var sets = new Changing()
                .from("2012-09-01", "First")
                .with(FirstNumbers.length(6))
                .with(FirstNumbers.starting("0.95", true))
                .with(FirstNumbers.exemptions(DAY, DAY, DAY))
                .with(new Guidance(true, false, true, false, true, false, true, false))
                .with(new Absences(29, false, false))
                .with(new Bodies(true, false, true))
                .with(FirstNumbers.department("a service", true, false, true))
                .with(new Programmes(true, 2))
                .from("2021-09-01", "Second")
                .all();

        var first = sets.firstEntry().getValue();
        var second = sets.lastEntry().getValue();
        assertThat(first.length().standard()).isEqualTo(FirstNumbers.LENGTH.standard());
        assertThat(second.length().standard()).isEqualTo(Terms.of(6));
        assertThat(second.starting().timetableSecondPart()).isEqualByComparingTo("0.95");
        assertThat(second.starting().localAuthoritiesTakeOn()).isTrue();
        assertThat(second.exemptions().overseasRouteFrom()).isEqualTo(DAY);
        assertThat(second.guidance()).isEqualTo(new Guidance(true, false, true, false, true, false, true, false));
        assertThat(second.absences()).isEqualTo(new Absences(29, false, false));
        assertThat(second.bodies()).isEqualTo(new Bodies(true, false, true));
        assertThat(second.department().through()).isEqualTo("a service");
        assertThat(second.department().bulkOutcomes()).isTrue();
        assertThat(second.programmes()).isEqualTo(new Programmes(true, 2));
        assertThat(second.clocks()).isEqualTo(first.clocks());
    }
}
