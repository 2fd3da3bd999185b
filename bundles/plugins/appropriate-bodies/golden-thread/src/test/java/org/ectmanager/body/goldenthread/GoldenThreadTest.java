/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.goldenthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.colour.Contrast;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.StandardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenThreadTest {

    private final GoldenThread goldenThread = new GoldenThread();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_formal_assessment_needs_the_record_of_an_observation(boolean isFinal) {
        var evidence = goldenThread.form(ReportKind.FORMAL_ASSESSMENT, isFinal).evidence();

        assertThat(evidence).hasValueSatisfying(rule -> {
            assertThat(rule.fewest()).isEqualTo(1);
            assertThat(rule.sentence()).contains("lesson observation", "is returned");
        });
    }

    @Test
    void the_final_assessment_is_still_the_final_one() {
        assertThat(goldenThread.form(ReportKind.FORMAL_ASSESSMENT, true).id()).isEqualTo("final-assessment");
    }

    @Test
    void the_file_is_named_by_standard_and_day() {
        var rule =
                goldenThread.form(ReportKind.FORMAL_ASSESSMENT, true).evidence().orElseThrow();

        assertThat(rule.fits("standard-4-2027-05-18.pdf")).isTrue();
        assertThat(rule.fits("observation.pdf")).isFalse();
    }

    @Test
    void a_report_without_its_observation_is_returned_for_that_reason() {
        assertThat(goldenThread.reviews().reasons()).contains("The record of a lesson observation is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROGRESS_REVIEW", "INTERIM_ASSESSMENT"})
    void other_reports_need_no_evidence(ReportKind kind) {
        assertThat(goldenThread.form(kind, false).evidence()).isEmpty();
    }

    @Test
    void its_changed_form_has_a_version_of_its_own() {
        assertThat(goldenThread.form(ReportKind.FORMAL_ASSESSMENT, false).version())
                .isNotEqualTo(StandardForms.formalAssessment().version());
    }

    @Test
    void nobody_answers_security_questions() {
        assertThat(goldenThread.policy().securityQuestions()).isFalse();
    }

    @Test
    void nobody_accepts_a_privacy_notice() {
        assertThat(goldenThread.privacyNotices()).isEmpty();
    }

    @Test
    void its_october_holiday_lasts_two_weeks_but_staff_train_on_the_last_three_days() {
        var october = new DateRange(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 30));

        assertThat(goldenThread.calendar().schoolDays(october)).isEqualTo(3);
    }

    @Test
    void its_school_year_has_195_days() {
        var year = new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

        assertThat(goldenThread.calendar().schoolDays(year)).isEqualTo(195);
    }

    @Test
    void its_reports_are_due_a_week_before_the_end_of_their_period() {
        assertThat(goldenThread.plan().dueDaysBeforePeriodEnd()).isEqualTo(7);
    }

    @Test
    void it_charges_for_each_teacher_and_for_the_school_each_year() {
        assertThat(goldenThread.fees()).singleElement().satisfies(list -> assertThat(list.fees())
                .extracting(Fee::pence, Fee::event)
                .containsExactly(
                        tuple(17_500, ChargingEvent.YEAR),
                        tuple(35_000, ChargingEvent.SCHOOL_YEAR),
                        tuple(70_000, ChargingEvent.SCHOOL_YEAR)));
    }

    @Test
    void it_answers_how_evidence_is_named() {
        assertThat(goldenThread.questionsAndAnswers())
                .extracting(QuestionAndAnswer::question)
                .contains("How do we name the file?");
    }

    @Test
    void its_colours_can_be_read() {
        var branding = goldenThread.profile().branding();

        assertThat(Contrast.WORDS.isEnough(Colour.WHITE, branding.brand())).isTrue();
        assertThat(Contrast.SHAPES.isEnough(branding.accent(), Colour.WHITE)).isTrue();
    }
}
