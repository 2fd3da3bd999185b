/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeesTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final Fee YEARLY = Fee.of("Our service", 17_500, ChargingEvent.YEAR);

    @Test
    void a_fee_is_paid_by_every_school_and_in_full_unless_it_says_otherwise() {
        assertThat(YEARLY.extra()).isFalse();
        assertThat(YEARLY.proration()).isEqualTo(Proration.IN_FULL);
        assertThat(YEARLY.where()).isEmpty();
    }

    @Test
    void it_may_be_prorated_down_to_a_least_and_hold_only_for_some() {
        var fee = YEARLY.prorated(Proration.BY_TERMS).atLeast(5_000).asExtra().where("Where the school asks for it.");

        assertThat(fee.leastPence()).isEqualTo(5_000);
        assertThat(fee.extra()).isTrue();
        assertThat(fee.where()).isEqualTo("Where the school asks for it.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000_001})
    void an_amount_that_cannot_be_meant_is_refused(int pence) {
        assertThatThrownBy(() -> Fee.of("Our service", pence, ChargingEvent.YEAR))
                .hasMessage("The fee \u201COur service\u201D has 0 to 10000000 pence");
    }

    @Test
    void what_happens_at_once_has_no_part() {
        var visit = Fee.of("Visit", 17_500, ChargingEvent.VISIT);

        assertThatThrownBy(() -> visit.prorated(Proration.FROM_HALF)).hasMessageContaining("could be part served");
    }

    @Test
    void a_least_needs_something_that_is_counted_and_is_not_more_than_the_fee() {
        assertThatThrownBy(() -> YEARLY.atLeast(100)).hasMessageContaining("The least of the fee");
        assertThatThrownBy(() -> YEARLY.prorated(Proration.BY_DAYS).atLeast(17_501))
                .hasMessageContaining("is not more than the fee");
    }

    @Test
    void it_is_what_the_service_costs_at_most() {
        assertThat(YEARLY.costPence()).isEqualTo(17_500);
        assertThat(YEARLY.costing(20_000).pence()).isEqualTo(17_500);
        assertThatThrownBy(() -> YEARLY.costing(17_499))
                .hasMessage("The fee \u201COur service\u201D is not more than what the service costs the body (R10)");
    }

    @Test
    void a_list_knows_to_which_of_its_fees_a_head_teacher_agrees() {
        var agreed = YEARLY.agreedAtSigning();

        assertThat(FeeSchedule.of(SEPTEMBER, Vat.ADDED, YEARLY, agreed, YEARLY.asExtra())
                        .agreed())
                .containsExactly(agreed);
    }

    @Test
    void nobody_agrees_at_signing_to_what_is_free_or_comes_on_top() {
        assertThatThrownBy(() ->
                        Fee.of("Being listed", 0, ChargingEvent.SCHOOL_YEAR).agreedAtSigning())
                .hasMessageContaining("is agreed at signing");
        assertThatThrownBy(() -> YEARLY.agreedAtSigning().asExtra()).hasMessageContaining("no extra");
    }

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
        assertThat(Fee.of("Our service", pence, ChargingEvent.YEAR).amount()).isEqualTo(words);
    }

    @Test
    void its_sentences_say_when_it_is_charged_and_what_a_part_costs() {
        var term = Fee.of("Our service", 7_500, ChargingEvent.TERM);

        assertThat(term.sentences()).isEqualTo("For each early career teacher, each term. A part counts in full.");
        assertThat(term.prorated(Proration.FROM_HALF).where("In year one.").sentences())
                .isEqualTo("For each early career teacher, each term. It is charged once half of that time is served;"
                        + " for less, nothing is. In year one.");
        assertThat(term.prorated(Proration.BY_DAYS).atLeast(2_500).sentences())
                .endsWith("At least \u00A325 is charged.");
    }

    @Test
    void what_happens_at_once_or_is_free_says_nothing_of_parts() {
        assertThat(Fee.of("Visit", 100, ChargingEvent.VISIT).sentences()).isEqualTo("For each visit.");
        assertThat(Fee.of("Listing", 0, ChargingEvent.YEAR).sentences())
                .isEqualTo("For each early career teacher, each year.");
    }

    @ParameterizedTest
    @EnumSource(ChargingEvent.class)
    void every_event_makes_a_sentence(ChargingEvent event) {
        assertThat(Fee.of("Our service", 100, event).sentences())
                .startsWith("For each ")
                .endsWith(".");
    }

    @Test
    void script_in_its_words_is_refused() {
        assertThatThrownBy(() -> Fee.of("<b onclick=x>", 1, ChargingEvent.VISIT))
                .hasMessage("A fee\u2019s name is plain text, without mark-up");
        assertThatThrownBy(() -> YEARLY.where("<script>"))
                .hasMessage("When the fee \u201COur service\u201D applies is plain text, without mark-up");
        assertThatThrownBy(() -> FeeSchedule.of(SEPTEMBER, Vat.ADDED, YEARLY).noting("<a href=x>"))
                .hasMessage("A note on the fees is plain text, without mark-up");
    }

    @Test
    void a_list_has_at_least_one_fee_in_pounds() {
        assertThat(FeeSchedule.CURRENCY).isEqualTo("GBP");
        assertThatThrownBy(() -> new FeeSchedule(SEPTEMBER, Vat.NOT_CHARGED, List.of(), List.of()))
                .hasMessage("The fees from 2026-09-01 are 1 to 50, with up to 10 notes");
    }
}
