/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** The days of a reduction are days that somebody can have meant. */
class ReductionFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_day_of_this_year_is_understood() {
        assertThat(wrong(TODAY)).isEmpty();
    }

    @Test
    void nobody_advised_tomorrow() {
        assertThat(wrong(TODAY.plusDays(1))).containsExactly("advised");
    }

    @Test
    void nobody_advised_before_any_induction_that_is_still_under_way() {
        assertThat(wrong(TODAY.minusYears(5))).isEmpty();
        assertThat(wrong(TODAY.minusYears(5).minusDays(1))).containsExactly("advised");
    }

    private static List<String> wrong(LocalDate advised) {
        var typed = new HashMap<>(Map.of(
                "reason",
                ReductionReason.PRIOR_EXPERIENCE.name(),
                "terms",
                "1",
                "evidence",
                "Two years as an unqualified teacher, with observed lessons."));
        typed.put("advised-day", Integer.toString(advised.getDayOfMonth()));
        typed.put("advised-month", Integer.toString(advised.getMonthValue()));
        typed.put("advised-year", Integer.toString(advised.getYear()));
        return new ReductionForm(TODAY).understood(typed).fold(wanted -> List.of(), refusals -> refusals.stream()
                .map(Refusal::field)
                .toList());
    }
}
