/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northshire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.StandardForms;
import org.junit.jupiter.api.Test;

class NorthshireTest {

    private final Northshire northshire = new Northshire(latest(30));

    @Test
    void it_says_that_it_is_fictional() {
        assertThat(northshire.profile().about()).contains("fictional");
    }

    @Test
    void it_confirms_heads_whom_somebody_else_added() {
        assertThat(northshire.policy().confirmNewHeads()).isTrue();
    }

    @Test
    void its_school_year_has_195_days() {
        var year = new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

        assertThat(northshire.calendar().schoolDays(year)).isEqualTo(195);
    }

    @Test
    void its_reports_are_due_ten_days_before_the_end_of_their_period() {
        assertThat(northshire.plan().dueDaysBeforePeriodEnd()).isEqualTo(10);
    }

    @Test
    void its_progress_review_asks_about_wellbeing_in_a_version_of_its_own() {
        var form = northshire.form(ReportKind.PROGRESS_REVIEW, false);

        assertThat(form.tutorSections()).extracting(Section::id).endsWith("wellbeing");
        assertThat(form.version()).isNotEqualTo(StandardForms.progressReview().version());
    }

    @Test
    void at_registration_it_asks_for_the_agreement_and_perhaps_an_order_number() {
        var section = northshire.registrationQuestions().orElseThrow();

        assertThat(section.questions()).extracting(Question::required).containsExactly(true, false);
    }

    @Test
    void its_assessments_are_the_standard_ones() {
        assertThat(northshire.form(ReportKind.FORMAL_ASSESSMENT, true)).isEqualTo(StandardForms.finalAssessment());
    }

    @Test
    void its_notices_speak_to_school_staff_and_to_early_career_teachers() {
        assertThat(northshire.privacyNotice(Audience.SCHOOL_STAFF)).isPresent();
        assertThat(northshire.privacyNotice(Audience.ECT)).isPresent();
        assertThat(northshire.privacyNotice(Audience.APPROPRIATE_BODY_STAFF)).isEmpty();
    }

    @Test
    void its_observation_record_is_for_those_who_observe_and_its_first_weeks_for_everybody() {
        assertThat(northshire.resources())
                .extracting(BodyResource::id, resource -> resource.readers().contains(Position.INDUCTION_TUTOR))
                .containsExactly(tuple("lesson-observation", true), tuple("first-weeks", false));
        assertThat(northshire.resources().get(1).readers()).isEmpty();
    }

    @Test
    void its_questions_are_answered_by_category() {
        assertThat(northshire.questionsAndAnswers())
                .hasSize(6)
                .extracting(QuestionAndAnswer::category)
                .startsWith("Registering")
                .endsWith("Help");
    }

    @Test
    void it_charges_by_the_term_once_half_of_it_is_served() {
        assertThat(northshire.fees()).singleElement().satisfies(list -> {
            assertThat(list.fees().get(0).event()).isEqualTo(ChargingEvent.TERM);
            assertThat(list.fees().get(0).proration()).isEqualTo(Proration.FROM_HALF);
        });
    }

    @Test
    void head_teachers_agree_to_65_pounds_a_term_when_they_sign_a_registration() {
        assertThat(northshire.fees().get(0).agreed()).singleElement().satisfies(fee -> {
            assertThat(fee.amount()).isEqualTo("\u00A365");
            assertThat(fee.event()).isEqualTo(ChargingEvent.TERM);
        });
    }

    @Test
    void a_latest_day_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new Northshire(latest(400)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("latest.registration.days is 0 to 365");
    }

    static Northshire.Settings latest(int days) {
        return new Northshire.Settings() {
            @Override
            public int latest_registration_days() {
                return days;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return Northshire.Settings.class;
            }
        };
    }
}
