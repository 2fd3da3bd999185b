/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.spi.body.Vat;
import org.ectmanager.web.component.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeeWordsTest {

    private static final Fee TERM = Fee.of("Service", 7_500, ChargingEvent.TERM);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Free of charge",
                "1 | \u00A30.01",
                "7500 | \u00A375",
                "17550 | \u00A3175.50",
                "160000 | \u00A31,600"
            })
    void an_amount_is_in_pounds_with_pence_only_where_there_are_any(int pence, String words) {
        assertThat(FeeWords.amount(pence)).isEqualTo(words);
    }

    @Test
    void a_fee_says_when_it_is_charged_and_what_a_part_costs() {
        assertThat(FeeWords.sentences(TERM))
                .isEqualTo("For each early career teacher, each term. A part counts in full.");
        assertThat(FeeWords.sentences(TERM.prorated(Proration.FROM_HALF).where("In year one.")))
                .isEqualTo("For each early career teacher, each term. It is charged once half of that time is served;"
                        + " for less, nothing is. In year one.");
        assertThat(FeeWords.sentences(TERM.prorated(Proration.BY_DAYS).atLeast(2_500)))
                .endsWith("At least \u00A325 is charged.");
    }

    @Test
    void what_happens_at_once_or_is_free_says_nothing_of_parts() {
        assertThat(FeeWords.sentences(Fee.of("Visit", 100, ChargingEvent.VISIT)))
                .isEqualTo("For each visit.");
        assertThat(FeeWords.sentences(Fee.of("Listing", 0, ChargingEvent.YEAR)))
                .isEqualTo("For each early career teacher, each year.");
    }

    @ParameterizedTest
    @EnumSource(ChargingEvent.class)
    void every_event_makes_a_sentence(ChargingEvent event) {
        assertThat(FeeWords.sentences(Fee.of("Service", 100, event)))
                .startsWith("For each ")
                .endsWith(".");
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
