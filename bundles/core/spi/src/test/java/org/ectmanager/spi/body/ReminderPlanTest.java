/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderPlanTest {

    private static final ReminderPlan STANDARD = ReminderPlan.standard();

    @Test
    void days_before_come_the_earliest_first() {
        assertThat(STANDARD.daysBefore(1, 14, 0, 7).before()).containsExactly(14, 7, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void a_day_that_cannot_be_meant_is_refused(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.daysBefore(7, days));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.overdue(days == -1 ? 0 : days, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.overdue(1, days));
    }

    @Test
    void a_day_is_named_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.daysBefore(7, 7));
    }

    @ParameterizedTest
    @CsvSource({"2027-08-01,true", "2027-08-31,true", "2027-07-31,false", "2027-09-01,false"})
    void a_pause_has_both_its_days(LocalDate day, boolean paused) {
        var plan = STANDARD.pausedFrom(MonthDay.of(8, 1), MonthDay.of(8, 31));

        assertThat(plan.isPausedOn(day)).isEqualTo(paused);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-20,true", "2026-12-31,true", "2027-01-02,true", "2027-01-03,false", "2026-12-19,false"})
    void a_pause_may_go_over_the_turn_of_the_year(LocalDate day, boolean paused) {
        var plan = STANDARD.pausedFrom(MonthDay.of(8, 1), MonthDay.of(8, 31))
                .pausedFrom(MonthDay.of(12, 20), MonthDay.of(1, 2));

        assertThat(plan.isPausedOn(day)).isEqualTo(paused);
    }

    @Test
    void others_are_told_once_it_is_overdue_for_long() {
        var plan = STANDARD.copiedTo(Position.INDUCTION_LEAD).escalating(15, Position.QUALITY_ASSURER);

        assertThat(STANDARD.toldToo(100)).isEmpty();
        assertThat(plan.toldToo(0)).containsExactly(Position.INDUCTION_LEAD);
        assertThat(plan.toldToo(14)).containsExactly(Position.INDUCTION_LEAD);
        assertThat(plan.toldToo(15)).containsExactlyInAnyOrder(Position.INDUCTION_LEAD, Position.QUALITY_ASSURER);
    }

    @Test
    void decision_makers_are_nobody_to_remind_of_reports() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.copiedTo(Position.QUALITY_ASSURER));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.escalating(15, Position.DECISION_MAKER));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.escalating(15));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.escalating(0, Position.AB_LEAD));
    }
}
