/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.oracle.Worked.over;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The example of the web service, as its contract states it. */
class IssueExampleTest {

    /** The example of the web service. */
    @Test
    void the_example_of_the_issue_has_the_figures_it_states() {
        var answer = Worked.fullTime()
                .sick("2026-01-12", "5")
                .asOf(LocalDate.of(2026, 2, 13))
                .answer();

        assertThat(Worked.rounded(answer.served(), 4)).isEqualTo("1.5455");
        assertThat(Worked.rounded(answer.remaining(), 4)).isEqualTo("4.4545");
        assertThat(answer.parts())
                .startsWith(new Answer.Part(1, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 20), true, 10, 0));
        assertThat(answer.points())
                .startsWith(new Answer.Point(
                        "progress-review",
                        "autumn 2025",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 12, 19),
                        LocalDate.of(2025, 11, 14),
                        LocalDate.of(2025, 12, 5)));
        assertThat(answer.completesOn()).isEqualTo(over("6").toString());
    }
}
