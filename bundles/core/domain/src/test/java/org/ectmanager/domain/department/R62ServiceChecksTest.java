/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.domain.department.ReportedPeriod.Outcome;
import org.ectmanager.domain.department.ServiceChecks.Way;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R62 Constraints of the Department's service")
class R62ServiceChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final ServiceChecks CHECKS = new ServiceChecks(TODAY, LocalDate.MIN, RuleSets.on(TODAY));
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    /** DfE test: the table of six cases, in days from today. */
    @ParameterizedTest
    @CsvSource({
        "-120,-30,-90,-60,department.no-overlap",
        "-120,-60,-90,-30,department.no-overlap",
        "-120,-60,-150,-90,department.no-overlap",
        "-120,-30,-29,-7,''",
        "-120,-60,-30,-7,''",
        "-210,-14,-240,-7,department.no-overlap"
    })
    void periods_of_one_teacher_do_not_overlap(int from, int to, int newFrom, int newTo, String refused) {
        var existing = ReportedPeriod.released(TODAY.plusDays(from), TODAY.plusDays(to), "1");
        var added = ReportedPeriod.released(TODAY.plusDays(newFrom), TODAY.plusDays(newTo), "1");
        assertThat(refused(added, List.of(existing), Way.CHANGE)).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-08-31,CHANGE,department.earliest-start",
        "1999-09-01,CHANGE,''",
        "2021-08-31,CLAIM,department.earliest-start",
        "2021-09-01,CLAIM,''",
        "2021-09-01,CLAIM_BY_FILE,department.earliest-start",
        "2021-09-02,CLAIM_BY_FILE,''"
    })
    void nothing_starts_too_early(LocalDate start, Way way, String refused) {
        assertThat(refused(ReportedPeriod.open(start), List.of(), way)).isEqualTo(refused);
    }

    @Test
    void no_day_lies_in_the_future() {
        assertThat(refused(ReportedPeriod.open(TODAY), List.of(), Way.CLAIM)).isEmpty();
        assertThat(refused(ReportedPeriod.open(TODAY.plusDays(1)), List.of(), Way.CLAIM))
                .isEqualTo("department.not-in-future");
        assertThat(refused(ReportedPeriod.released(SEPTEMBER, TODAY.plusDays(1), "1"), List.of(), Way.CHANGE))
                .isEqualTo("department.not-in-future");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01,''", "2025-09-02,department.after-qts"})
    void nothing_starts_before_qualified_teacher_status(LocalDate qualified, String refused) {
        var checks = new ServiceChecks(TODAY, qualified, RuleSets.on(TODAY));
        assertThat(refused(checks.check(ReportedPeriod.open(SEPTEMBER), List.of(), Way.CLAIM)))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01,department.end-after-start", "2025-08-31,department.end-after-start", "2025-09-02,''"})
    void the_end_comes_after_the_start(LocalDate end, String refused) {
        assertThat(refused(ReportedPeriod.released(SEPTEMBER, end, "0"), List.of(), Way.CHANGE))
                .isEqualTo(refused);
    }

    /** DfE test, among others of the same form. */
    @ParameterizedTest
    @CsvSource({
        "0,''",
        "2.5,''",
        "16,''",
        "16.0,''",
        "12.06,department.terms",
        "17,department.terms",
        "16.1,department.terms",
        "-1,department.terms"
    })
    void terms_are_0_to_16_with_one_decimal(String terms, String refused) {
        assertThat(refused(ReportedPeriod.released(SEPTEMBER, TODAY, terms), List.of(), Way.CHANGE))
                .isEqualTo(refused);
    }

    @Test
    void they_are_given_when_a_period_ends_and_not_before() {
        var without = new ReportedPeriod(SEPTEMBER, Optional.of(TODAY), Optional.empty(), Optional.empty());
        assertThat(refused(without, List.of(), Way.CHANGE)).isEqualTo("department.terms");
        var early = new ReportedPeriod(SEPTEMBER, Optional.empty(), Optional.of(BigDecimal.ONE), Optional.empty());
        assertThat(refused(early, List.of(), Way.CHANGE)).isEqualTo("department.terms");
    }

    @Test
    void an_open_period_has_no_outcome() {
        var open = new ReportedPeriod(SEPTEMBER, Optional.empty(), Optional.empty(), Optional.of(Outcome.PASS));
        assertThat(refused(open, List.of(), Way.CHANGE)).isEqualTo("department.outcome-when-ended");
    }

    /** DfE test. */
    @Test
    void a_second_outcome_for_the_same_teacher_is_refused() {
        var first = ended(LocalDate.of(2022, 9, 1), LocalDate.of(2024, 7, 19), Outcome.FAIL);
        var second = ended(SEPTEMBER, TODAY, Outcome.PASS);
        assertThat(refused(second, List.of(first), Way.CHANGE)).isEqualTo("department.one-outcome");
        assertThat(refused(second, List.of(), Way.CHANGE)).isEmpty();
    }

    @Test
    void a_teacher_has_one_open_period() {
        var other = ReportedPeriod.open(LocalDate.of(2024, 9, 1));
        assertThat(refused(ReportedPeriod.open(SEPTEMBER), List.of(other), Way.CLAIM))
                .isEqualTo("department.one-open department.no-overlap");
    }

    /** Inserted before another, it needs an end. */
    @Test
    void a_new_claim_starts_after_every_earlier_period() {
        var later = ReportedPeriod.released(SEPTEMBER, LocalDate.of(2025, 12, 19), "1");
        var before = ReportedPeriod.released(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 7, 18), "2");
        assertThat(refused(before, List.of(later), Way.CHANGE)).isEmpty();
        assertThat(refused(before, List.of(later), Way.CLAIM)).isEqualTo("department.after-the-last");
        assertThat(refused(ReportedPeriod.open(LocalDate.of(2025, 1, 6)), List.of(later), Way.CHANGE))
                .isEqualTo("department.no-overlap");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-29,false", "2026-05-30,true", "2026-06-15,true", "2026-06-16,false"})
    void a_failure_was_confirmed_in_writing_on_or_after_the_end(LocalDate sent, boolean fine) {
        assertThat(CHECKS.failureConfirmed(LocalDate.of(2026, 5, 30), sent).stops())
                .isEqualTo(!fine);
    }

    @Test
    void each_check_has_a_name_of_its_own_and_says_what_to_do() {
        assertThat(CHECKS.check(ReportedPeriod.open(SEPTEMBER), List.of(), Way.CLAIM))
                .hasSize(10)
                .extracting(Finding::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("department."));
    }

    @Test
    void a_period_has_a_start() {
        assertThatThrownBy(() -> ReportedPeriod.open(null)).isInstanceOf(NullPointerException.class);
    }

    private static ReportedPeriod ended(LocalDate from, LocalDate to, Outcome outcome) {
        return new ReportedPeriod(from, Optional.of(to), Optional.of(BigDecimal.ONE), Optional.of(outcome));
    }

    private static String refused(ReportedPeriod period, List<ReportedPeriod> others, Way way) {
        return refused(CHECKS.check(period, others, way));
    }

    private static String refused(List<Finding> findings) {
        return findings.stream().filter(Finding::stops).map(Finding::code).collect(Collectors.joining(" "));
    }
}
