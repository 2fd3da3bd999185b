/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
