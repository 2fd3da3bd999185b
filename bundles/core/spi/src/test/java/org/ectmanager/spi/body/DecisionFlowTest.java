/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.ectmanager.spi.body.DecisionFlow.PanelDay;
import org.junit.jupiter.api.Test;

class DecisionFlowTest {

    private static final PanelDay DECEMBER = PanelDay.of(on("2026-12-10"), 7);
    private static final PanelDay MARCH = PanelDay.of(on("2027-03-11"), 7);
    private static final DecisionFlow FLOW = DecisionFlow.panel(MARCH, DECEMBER);

    @Test
    void a_decision_maker_decides_alone_unless_there_is_a_panel() {
        assertThat(DecisionFlow.single().hasPanel()).isFalse();
        assertThat(FLOW.hasPanel()).isTrue();
        assertThat(FLOW.panels()).containsExactly(DECEMBER, MARCH);
    }

    @Test
    void a_recommendation_reaches_the_first_panel_for_which_it_is_in_time() {
        assertThat(FLOW.before(on("2026-12-03"), on("2026-12-03"))).contains(DECEMBER);
        assertThat(FLOW.before(on("2026-12-04"), on("2026-12-04"))).contains(MARCH);
        assertThat(FLOW.before(on("2027-03-05"), on("2027-03-05"))).isEmpty();
    }

    @Test
    void no_panel_decides_before_the_recommendation_counts() {
        assertThat(FLOW.before(on("2026-12-01"), on("2026-12-18"))).contains(MARCH);
    }

    @Test
    void a_panel_of_today_is_the_next_one() {
        assertThat(FLOW.next(on("2026-12-10"))).contains(DECEMBER);
        assertThat(FLOW.next(on("2026-12-11"))).contains(MARCH);
        assertThat(FLOW.next(on("2027-03-12"))).isEmpty();
    }

    @Test
    void a_panel_meets_once_a_day_and_gets_what_came_before() {
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionFlow.panel(MARCH, MARCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new PanelDay(on("2026-12-10"), on("2026-12-11")));
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}
