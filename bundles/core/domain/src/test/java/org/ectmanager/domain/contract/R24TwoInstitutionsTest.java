/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.time.LocalDate;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R24 Two institutions at once")
class R24TwoInstitutionsTest {

    /** Derived: two posts of 0.4 for a term are 0.8; when one lasts half a term, only the other counts. */
    @ParameterizedTest
    @CsvSource({"2025-12-19,0.8", "2025-10-24,0.4"})
    void contracts_are_added_up_and_each_lasts_a_term(LocalDate secondEnds, Terms served) {
        var from = on("2025-09-01");
        var history = ContractHistory.of(
                Contract.until(new SchoolId(1), from, on("2025-12-19"), Fte.of("0.4")),
                Contract.until(new SchoolId(2), from, secondEnds, Fte.of("0.4")));
        var calendar = Calendars.worked().reaching(from, on("2026-08-31"));
        var count = new ServiceCount(calendar, DayMethod.TERM_FRACTION, RuleSets.on(from));

        assertThat(count.asOf(on("2025-12-19"), history).terms()).isEqualTo(served);
    }
}
