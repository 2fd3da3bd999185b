/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.explanation.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R55 Who leaves partway is released")
class R55LeavingTest {

    private static final LocalDate LAST = LocalDate.parse("2026-12-18");

    @Test
    void from_the_day_after_the_last_one() {
        assertThat(stops(new Leaving(Optional.of(LAST), LAST.plusDays(1), false, List.of())))
                .isEmpty();
    }

    /** The Department's service takes no day to come (R62). */
    @Test
    void never_before() {
        assertThat(stops(new Leaving(Optional.of(LAST), LAST, false, List.of())))
                .containsExactly("leaving.still-here");
    }

    @Test
    void not_while_a_post_goes_on() {
        assertThat(stops(new Leaving(Optional.empty(), LAST, false, List.of())))
                .containsExactly("leaving.post-goes-on");
    }

    @Test
    void not_while_induction_is_to_be_decided() {
        assertThat(stops(new Leaving(Optional.of(LAST), LAST.plusDays(1), true, List.of())))
                .containsExactly("leaving.decision-awaited");
    }

    /** R39: an interim assessment is ideally done before leaving, else still completed afterwards. */
    @Test
    void with_a_warning_while_a_report_is_not_accepted() {
        var findings =
                new Leaving(Optional.of(LAST), LAST.plusDays(1), false, List.of("Interim assessment")).findings();
        assertThat(findings).noneMatch(Finding::stops);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding).isInstanceOf(Finding.Warning.class);
            assertThat(finding.reason().sentence()).contains("Not accepted yet: Interim assessment.");
        });
    }

    private static List<String> stops(Leaving leaving) {
        return leaving.findings().stream()
                .filter(Finding::stops)
                .map(Finding::code)
                .toList();
    }
}
