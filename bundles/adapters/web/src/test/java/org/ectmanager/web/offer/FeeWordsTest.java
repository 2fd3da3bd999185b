/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Vat;
import org.ectmanager.web.component.Table;
import org.junit.jupiter.api.Test;

class FeeWordsTest {

    private static final Fee TERM = Fee.of("Service", 7_500, ChargingEvent.TERM);

    @Test
    void a_fee_that_is_agreed_at_signing_says_so_to_all_and_stands_alone_before_the_head_teacher() {
        var schedule = FeeSchedule.of(LocalDate.of(2026, 9, 1), Vat.ADDED, TERM, TERM.agreedAtSigning());

        assertThat(new FeeWords(schedule, true).tables().get(0).rows())
                .extracting(row -> row.get(2).text())
                .containsExactly(
                        TERM.sentences(),
                        TERM.sentences() + " The head teacher agrees to it when signing a registration.");
        assertThat(FeeWords.agreed(schedule).caption()).isEqualTo("What your school pays from 1 September 2026");
        assertThat(FeeWords.agreed(schedule).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(2).text()).isEqualTo(TERM.sentences()));
    }

    @Test
    void extras_stand_in_a_table_of_their_own() {
        var list = new FeeWords(FeeSchedule.of(LocalDate.of(2026, 9, 1), Vat.ADDED, TERM, TERM.asExtra()), true);

        assertThat(list.tables())
                .extracting(Table::caption)
                .containsExactly("What schools pay since 1 September 2026", "Extras since 1 September 2026");
    }

    @Test
    void those_in_force_and_those_to_come_are_shown_and_older_ones_are_not() {
        var lists = List.of(from(2027), from(2025), from(2024), from(2026));

        assertThat(FeesPage.shown(lists, LocalDate.of(2025, 9, 1)))
                .extracting(list -> list.tables().get(0).caption())
                .containsExactly(
                        "What schools pay since 1 September 2025",
                        "What schools pay from 1 September 2026",
                        "What schools pay from 1 September 2027");
        assertThat(FeesPage.shown(lists, LocalDate.of(2024, 8, 31))).hasSize(4).noneMatch(FeeWords::inForce);
        assertThat(FeesPage.shown(List.of(), LocalDate.of(2026, 9, 1))).isEmpty();
    }

    private static FeeSchedule from(int year) {
        return FeeSchedule.of(LocalDate.of(year, 9, 1), Vat.ADDED, TERM);
    }
}
