/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northamptonshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.junit.jupiter.api.Test;

/** How Northamptonshire differs: consent to acceptable use, a ticket form, no reminders in August. */
class NorthamptonshireTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));

    @Test
    void schools_consent_to_acceptable_use_when_they_register_a_teacher() {
        assertThat(body.registrationQuestions()).hasValueSatisfying(section -> assertThat(section.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.required()).isTrue()));
    }

    @Test
    void nobody_is_reminded_in_august() {
        assertThat(body.reminders().pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.contains(LocalDate.of(2027, 8, 1))).isTrue();
            assertThat(pause.contains(LocalDate.of(2027, 9, 1))).isFalse();
        });
    }

    @Test
    void reports_are_due_two_weeks_before_their_period_ends_and_open_four_weeks_before() {
        assertThat(body.plan().dueDaysBeforePeriodEnd()).isEqualTo(14);
        assertThat(body.plan().opensDaysBefore()).isEqualTo(28);
    }

    @Test
    void questions_go_to_a_form_of_its_own() {
        assertThat(body.resources()).singleElement().satisfies(resource -> assertThat(resource.title())
                .isEqualTo("Ask a question"));
    }
}
