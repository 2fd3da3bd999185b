/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.parsed;
import static org.ectmanager.oracle.Worked.rounded;

import java.util.List;
import org.ectmanager.oracle.History.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How days become terms, by both methods. SG is statutory guidance, the rest is derived. */
@DisplayName("R21 Days and terms")
class R21DaysAndTermsTest {

    private static final Policy SIXTY_FIVE = new Policy(true, false, false, false, 21, 14, List.of());

    /** Derived: per-term fraction, then the 65-day method. */
    @ParameterizedTest(name = "{0} to {1} at {2}")
    @CsvSource({
        "2025-11-03, 2026-03-27, 1.0, 22/15, 1.5, 18/13, 1.4",
        "2025-09-01, 2025-12-19, 1.0, 1,     1.0, 15/13, 1.2",
        "2025-09-01, 2025-12-19, 0.6, 0.6,   0.6, 9/13,  0.7",
    })
    void both_methods_give_the_stated_figures(
            String from, String to, String fte, String fraction, String shown, String byDays, String shownByDays) {
        var usual = Worked.from(from).post("A", from, to, fte).answer();
        var other =
                Worked.from(from).post("A", from, to, fte).policy(SIXTY_FIVE).answer();

        assertThat(usual.served()).isEqualTo(parsed(fraction));
        assertThat(rounded(usual.served(), 1)).isEqualTo(shown);
        assertThat(other.served()).isEqualTo(parsed(byDays));
        assertThat(rounded(other.served(), 1)).isEqualTo(shownByDays);
    }
}
