/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.List;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R19, R59. */
class StandardLengthTest {

    private final StandardLength standard = new StandardLength(new PlanMaker(
            TermCalendar.threeTerms("generated", List.of(), BankHolidays.ofEnglandAndWales()), PlanPolicy.DEFAULT));

    @ParameterizedTest
    @CsvSource({"2021-09-01,1.0,6", "2020-09-01,1.0,3", "2020-09-01,0.5,3", "2020-09-01,0.3,6", "2022-09-01,1.0,6"})
    void the_standard_length_is_six_terms_or_three_for_early_starters_who_served_them_by_september_2023(
            String start, Fte fte, Terms length) {
        assertThat(standard.of(of(start, fte)).terms()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"2020-09-01", "2021-09-01"})
    void the_length_that_somebody_gave_is_not_looked_at(String start) {
        var given = of(start, Fte.FULL_TIME);
        var longer = given.lasting(new RequiredLength(Terms.of(12), List.of(), List.of()));

        assertThat(standard.of(longer)).isEqualTo(standard.of(given));
    }

    private static InductionFacts of(String start, Fte fte) {
        var from = on(start);
        var contracts = new ContractHistory(List.of(Contract.open(new SchoolId(1), from, fte)));
        return new InductionFacts(from, contracts, List.of(), RequiredLength.standard(RuleSets.on(from)));
    }
}
