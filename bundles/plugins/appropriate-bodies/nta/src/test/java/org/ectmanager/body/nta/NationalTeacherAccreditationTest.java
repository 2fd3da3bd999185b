/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.nta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ReviewPolicy.Reader;
import org.junit.jupiter.api.Test;

/** How National Teacher Accreditation differed: a panel on given days, its own readers, visits. */
class NationalTeacherAccreditationTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));

    @Test
    void a_panel_decides_on_given_days_what_was_received_two_weeks_before() {
        assertThat(body.decisions().hasPanel()).isTrue();
        assertThat(body.decisions().next(LocalDate.of(2026, 11, 23))).hasValueSatisfying(panel -> {
            assertThat(panel.on()).isEqualTo("2026-12-10");
            assertThat(panel.receivedBy()).isEqualTo("2026-11-26");
        });
    }

    @Test
    void the_teachers_own_quality_assurer_reads_within_three_weeks() {
        assertThat(body.reviews().reader()).isEqualTo(Reader.QUALITY_ASSURER);
        assertThat(body.reviews().targetDays()).isEqualTo(21);
    }

    @Test
    void an_induction_lead_signs_for_a_head_teacher_who_is_away() {
        assertThat(body.signing().leadForHead()).isTrue();
    }

    @Test
    void what_a_visit_asks_lies_under_resources() {
        assertThat(body.resources()).singleElement().satisfies(resource -> assertThat(
                        resource.file().orElseThrow().name())
                .isEqualTo("visit-questionnaire.txt"));
    }

    @Test
    void it_says_that_it_has_ended_and_the_rules_know_it() {
        assertThat(body.supervision().kind()).isEqualTo(Kind.TEACHER_ACCREDITATION);
        assertThat(body.profile().about()).contains("has ended");
    }
}
