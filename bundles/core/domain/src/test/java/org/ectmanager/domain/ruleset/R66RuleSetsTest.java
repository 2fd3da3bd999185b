/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the change log of R66, the day before and the day itself. */
@DisplayName("R66 Dated rule sets")
class R66RuleSetsTest {

    @ParameterizedTest
    @CsvSource({"1999-05-07,3", "2012-09-01,3", "2021-08-31,3", "2021-09-01,6", "2026-01-01,6"})
    void six_terms_are_the_standard_since_september_2021(LocalDate day, long terms) {
        assertThat(RuleSets.on(day).length().standard()).isEqualTo(Terms.of(terms));
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31,0.90", "2021-09-01,0.95"})
    void so_is_a_fuller_timetable_in_part_two(LocalDate day, BigDecimal share) {
        assertThat(RuleSets.on(day).starting().timetableSecondPart()).isEqualByComparingTo(share);
        assertThat(RuleSets.on(day).starting().timetableFirstPart()).isEqualByComparingTo("0.90");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("2021-09-01", rules -> rules.absences().coronavirusCounts()),
                change("2021-09-01", rules -> rules.guidance().twoAssessments()),
                change("2021-09-01", rules -> rules.guidance().mentors()),
                change("2021-09-01", rules -> rules.transition()
                        .equals(new RuleSet.Transition(LocalDate.of(2021, 9, 1), LocalDate.of(2023, 9, 1)))),
                change(
                        "2023-02-01",
                        rules -> rules.exemptions().scottishProbationFrom().isBefore(LocalDate.MAX)),
                change(
                        "2023-02-01",
                        rules -> rules.exemptions().overseasRouteFrom().isBefore(LocalDate.MAX)),
                change(
                        "2023-02-01",
                        rules -> rules.exemptions().recognitionBefore().isBefore(LocalDate.MAX)),
                change("2023-09-01", rules -> !rules.starting().localAuthoritiesTakeOn()),
                change("2023-09-01", rules -> rules.guidance().reviewsCopied()),
                change("2023-09-01", rules -> rules.guidance().recordsTransferred()),
                change("2023-09-01", rules -> rules.guidance().interimAfterLeaving()),
                change("2024-04-01", rules -> rules.absences().carersLeaveIsStatutory()),
                change("2024-04-01", rules -> rules.guidance().midTermReviews()),
                change("2024-04-01", rules -> rules.guidance().appraisalExemption()),
                change("2024-04-01", rules -> rules.guidance().noDelegation()),
                change("2024-08-01", rules -> rules.bodies().overseasSchools()),
                change("2024-09-01", rules -> !rules.bodies().localAuthorities()),
                change("2024-09-01", rules -> !rules.bodies().teacherAccreditation()),
                change("2025-02-18", rules -> rules.department().through().contains("Record inductions")),
                change("2025-06-24", rules -> rules.department().bulkOutcomes()),
                change("2025-08-01", rules -> rules.department().bulkClaims()),
                change("2025-09-01", rules -> rules.programmes().twoTypes()),
                change("2025-09-01", rules -> rules.programmes().mentorTrainingYears() == 1),
                change("2026-04-28", rules -> rules.department().schoolsRegister()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_change_holds_from_its_day_on_and_not_before(LocalDate day, Predicate<RuleSet> change) {
        assertThat(change.test(RuleSets.on(day))).isTrue();
        assertThat(change.test(RuleSets.on(day.minusDays(1)))).isFalse();
        assertThat(change.test(RuleSets.on(LocalDate.of(2030, 1, 1)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1999-05-07",
        "1999-09-01",
        "2012-09-01",
        "2021-09-01",
        "2023-02-01",
        "2023-09-01",
        "2024-04-01",
        "2024-08-01",
        "2024-09-01",
        "2025-02-18",
        "2025-06-24",
        "2025-08-01",
        "2025-09-01",
        "2026-04-28"
    })
    void there_is_a_set_of_each_day_on_which_something_changed(LocalDate day) {
        assertThat(RuleSets.on(day).validFrom()).isEqualTo(day);
        assertThat(RuleSets.on(day).name()).isNotBlank();
    }

    @Test
    void there_are_no_others_and_they_are_in_order() {
        assertThat(RuleSets.all())
                .hasSize(14)
                .extracting(RuleSet::validFrom)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void there_is_nothing_before_induction_was_introduced() {
        assertThatThrownBy(() -> RuleSets.on(LocalDate.of(1999, 5, 6))).isInstanceOf(IllegalArgumentException.class);
    }

    /** R44 to R50: what a clock of the Regulations takes, in working days. */
    @Test
    void the_clocks_are_those_of_the_regulations() {
        assertThat(RuleSets.on(LocalDate.of(2025, 9, 1)).clocks())
                .isEqualTo(new RuleSet.Clocks(10, 10, 10, 20, 3, 2, 20, 20, 10));
    }

    private static Arguments change(String day, Predicate<RuleSet> change) {
        return Arguments.of(LocalDate.parse(day), change);
    }
}
