/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.eligibility.Applications.dates;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may decide is in R10DecisionsTest, who may hold which posts in PostRulesTest. */
@DisplayName("R10 Non-delegation and charges")
class R10ChargesTest {

    @ParameterizedTest
    @CsvSource({
        "150,150,2025-08-20,''",
        "150,150,2025-09-01,''",
        "150,150,2025-09-02,charge.not-agreed",
        "150.01,150,2025-08-20,charge.too-high",
        "0,150,+999999999-12-31,''"
    })
    void a_charge_is_agreed_in_advance_and_covers_the_cost_at_most(
            BigDecimal pounds, BigDecimal cost, LocalDate agreed, String remark) {
        assertThat(good().knowing(new AgreedCharge(pounds, cost, agreed)).remark())
                .isEqualTo(remark);
    }

    /** Nobody acts before they are asked, so that a late start does not undo what was agreed when they were. */
    @ParameterizedTest
    @CsvSource({"2025-09-10,''", "2025-09-11,charge.not-agreed"})
    void whoever_is_asked_after_the_start_charges_from_then_on(LocalDate agreed, String remark) {
        var late = good().with(dates("2025-09-10", "2025-09-01", "The hub was closed"))
                .knowing(new AgreedCharge(BigDecimal.TEN, BigDecimal.TEN, agreed));
        assertThat(late.remark()).isEqualTo(("start.backdated-with-reason " + remark).strip());
    }

    @Test
    void a_charge_is_not_negative() {
        assertThatThrownBy(() -> new AgreedCharge(BigDecimal.ONE.negate(), BigDecimal.ONE, LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
