/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.domain.eligibility.Exemption.DecidedBy;
import org.ectmanager.domain.eligibility.Exemption.Effect;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R3 Exemptions")
class R3ExemptionsTest {

    @Test
    void schedule_1_has_twenty_five_paragraphs_each_with_its_evidence() {
        assertThat(Stream.of(Exemption.values()).map(Exemption::paragraph))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(Exemption.values())
                .noneMatch(exemption -> exemption.evidence().isBlank());
        assertThat(Exemption.ofParagraph(8)).isEqualTo(Exemption.SCOTLAND);
        assertThatThrownBy(() -> Exemption.ofParagraph(26)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paragraphs_2_to_5_only_permit_employment_meanwhile() {
        assertThat(Exemption.values())
                .filteredOn(exemption -> exemption.effect() == Effect.MAY_BE_EMPLOYED)
                .extracting(Exemption::paragraph)
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void the_department_decides_on_all_but_paragraph_24() {
        assertThat(Exemption.values())
                .filteredOn(exemption -> exemption.decidedBy() == DecidedBy.APPROPRIATE_BODY)
                .containsExactly(Exemption.RECORDS_LOST);
    }

    /** Derived for paragraph 1; the last days of 15, 16 and 21 as stated. */
    @ParameterizedTest
    @CsvSource({
        "QUALIFIED_BY_1999,1999-05-07,true",
        "QUALIFIED_BY_1999,1999-05-08,false",
        "SCOTTISH_TRAINED_BY_1999,1999-05-07,true",
        "IRISH_TRAINED_BY_1999,1999-05-08,false",
        "TRAINED_IN_WALES,2003-09-01,true",
        "TRAINED_IN_WALES,2003-09-02,false"
    })
    void some_are_exempt_by_what_happened_by_a_day(Exemption exemption, LocalDate day, boolean exempt) {
        assertThat(holds(new ExemptionEvidence.DoneBy(exemption, day))).isEqualTo(exempt);
    }

    @ParameterizedTest
    @CsvSource({
        "EUROPEAN_RECOGNITION,2023-01-31,true",
        "EUROPEAN_RECOGNITION,2023-02-01,false",
        "FOUR_COUNTRIES,2023-01-31,true",
        "FOUR_COUNTRIES,2023-02-01,false",
        "INDEPENDENT_BEFORE_1989,2004-08-31,true",
        "INSTRUCTOR_BEFORE_1989,2004-09-01,false"
    })
    void some_by_what_was_asked_for_before_a_day(Exemption exemption, LocalDate day, boolean exempt) {
        assertThat(holds(new ExemptionEvidence.DoneBefore(exemption, day))).isEqualTo(exempt);
    }

    /** Derived. */
    @ParameterizedTest
    @CsvSource({"2023-01-31,false,true", "2023-02-01,false,false", "2023-02-01,true,true"})
    void scottish_registration_since_february_2023_needs_a_probation(
            LocalDate registered, boolean probation, boolean exempt) {
        assertThat(holds(new ExemptionEvidence.ScottishRegistration(registered, probation)))
                .isEqualTo(exempt);
    }

    /** Derived. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void learning_and_skills_status_exempts_while_the_membership_lasts(boolean active) {
        assertThat(holds(new ExemptionEvidence.LearningAndSkills(active))).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-05-06,2,false",
        "1999-05-07,2,true",
        "2003-04-01,2,true",
        "2003-04-02,2,false",
        "2001-07-01,1.9,false"
    })
    void two_terms_of_a_first_post_in_wales_exempt_those_qualified_by_april_2003(
            LocalDate qualified, Terms served, boolean exempt) {
        assertThat(holds(new ExemptionEvidence.FirstPostInWales(qualified, served)))
                .isEqualTo(exempt);
    }

    @ParameterizedTest
    @CsvSource({"2,true,true", "1.9,true,false", "2,false,false"})
    void the_employment_route_takes_two_years_and_an_assessment(BigDecimal years, boolean assessed, boolean exempt) {
        assertThat(holds(new ExemptionEvidence.AssessedAfterExperience(years, assessed)))
                .isEqualTo(exempt);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-01,2,true", "2023-01-31,2,false", "2024-07-01,1.5,false"})
    void the_route_of_2023_takes_two_years_full_time(LocalDate qualified, BigDecimal years, boolean exempt) {
        assertThat(holds(new ExemptionEvidence.OverseasRoute(qualified, years))).isEqualTo(exempt);
    }

    @Test
    void the_routes_of_february_2023_are_unknown_before() {
        var before = RuleSets.on(LocalDate.of(2023, 1, 31)).exemptions();
        var route = new ExemptionEvidence.OverseasRoute(LocalDate.of(2023, 1, 31), BigDecimal.TEN);
        assertThat(route.check(before)).isInstanceOf(Finding.Refused.class);
        assertThat(new ExemptionEvidence.ScottishRegistration(LocalDate.of(2023, 1, 31), false).meets(before))
                .isTrue();
    }

    @Test
    void what_was_completed_elsewhere_is_proved_by_a_paper() {
        assertThat(holds(new ExemptionEvidence.Paper(Exemption.JERSEY, "Certificate of 3 July 2024")))
                .isTrue();
        assertThat(holds(new ExemptionEvidence.Paper(Exemption.JERSEY, " "))).isFalse();
    }

    @Test
    void a_day_proves_no_paragraph_that_speaks_of_none() {
        var wrong = new ExemptionEvidence.DoneBy(Exemption.JERSEY, LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> holds(wrong)).isInstanceOf(IllegalArgumentException.class);
        var wrongToo = new ExemptionEvidence.DoneBefore(Exemption.JERSEY, LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> holds(wrongToo)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_warning_says_who_decides() {
        var membership =
                good().knowing(new ExemptionEvidence.LearningAndSkills(true)).opinion();
        assertThat(membership.warnings().get(0).reason().sentence())
                .contains("(paragraph 23)", "The Department decides this and records it.");
        var lost = new ExemptionEvidence.Paper(Exemption.RECORDS_LOST, "An appraisal report of July 2025");
        assertThat(good().knowing(lost).opinion().warnings().get(0).reason().sentence())
                .contains("(paragraph 24)", "The appropriate body decides this");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-01,2024-08-31,lost-records.shown", "2023-09-02,2024-08-31,''", "2018-09-01,2019-08-31,''"})
    void the_days_of_an_appraisal_report_are_held_against_paragraph_24(LocalDate from, LocalDate to, String remark) {
        var report = new ExemptionEvidence.AppraisalReport(from, to);
        assertThat(report.exemption()).isEqualTo(Exemption.RECORDS_LOST);
        assertThat(good().knowing(report).remark()).isEqualTo(remark);
        assertThat(holds(report)).isEqualTo(from.getDayOfMonth() == 1);
    }

    @Test
    void evidence_of_an_exemption_is_a_warning_at_the_start_and_its_lack_is_not() {
        assertThat(good().knowing(new ExemptionEvidence.LearningAndSkills(true)).remarks())
                .containsExactly("start.exemption-shown");
        assertThat(good().knowing(new ExemptionEvidence.LearningAndSkills(false))
                        .remarks())
                .isEmpty();
        assertThat(good().knowing(new ExemptionEvidence.Paper(Exemption.SERVING, "Registered"))
                        .remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999-05-07,start.exemption-shown", "1999-05-08,''"})
    void whoever_the_record_shows_as_qualified_by_may_1999_need_not_start(String qts, String remark) {
        var usual = record(qts, InductionStatus.REQUIRED_TO_COMPLETE);
        var older = new TeacherRecord(
                usual.trn(),
                LocalDate.of(1970, 1, 1),
                "Ada",
                "Example",
                usual.qtsHeldFrom(),
                List.of(),
                usual.induction(),
                List.of());
        assertThat(good().with(older).remark()).isEqualTo(remark);
    }

    @Test
    void each_answer_names_the_paragraph_and_what_it_takes() {
        var refused = new ExemptionEvidence.LearningAndSkills(false)
                .check(RuleSets.on(LocalDate.of(2025, 9, 1)).exemptions());
        assertThat(refused.reason().guidance()).isEqualTo("Annex A");
        assertThat(refused.reason().sentence())
                .contains("paragraph 23")
                .contains("membership of the Society for Education and Training");
    }

    private static boolean holds(ExemptionEvidence evidence) {
        return evidence.check(RuleSets.on(LocalDate.of(2025, 9, 1)).exemptions()) instanceof Finding.Allowed;
    }
}
