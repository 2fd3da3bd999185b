/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.educationpeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.plan.ReportKind.FORMAL_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.INTERIM_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.PROGRESS_REVIEW;

import java.nio.file.Path;
import java.util.List;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.domain.form.EvidenceRule;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.junit.jupiter.api.Test;

/** How The Education People differed: six reports a year, each with a grade and a form of grades attached. */
class EducationPeopleTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));
    private final List<FormDefinition> forms = List.of(
            body.form(PROGRESS_REVIEW, false),
            body.form(INTERIM_ASSESSMENT, false),
            body.form(FORMAL_ASSESSMENT, false),
            body.form(FORMAL_ASSESSMENT, true));

    @Test
    void six_reports_are_due_in_a_year() {
        assertThat(body.plan().reportsPerYear()).isEqualTo(ReportsPerYear.SIX);
    }

    @Test
    void each_report_gives_a_grade() {
        assertThat(forms)
                .allSatisfy(form ->
                        assertThat(form.questions()).extracting(Question::id).contains("grade"));
    }

    @Test
    void the_form_of_grades_is_attached_to_each_and_lies_under_resources() {
        assertThat(forms).allSatisfy(form -> assertThat(form.evidence().map(EvidenceRule::fewest))
                .hasValue(1));
        assertThat(body.resources()).singleElement().satisfies(resource -> assertThat(
                        resource.file().orElseThrow().name())
                .isEqualTo("e1-grades.txt"));
    }

    @Test
    void an_interim_assessment_still_asks_where_the_teacher_goes() {
        assertThat(body.form(INTERIM_ASSESSMENT, false).asksLeaving()).isTrue();
    }

    @Test
    void it_is_a_local_authority_and_says_that_it_has_ended() {
        assertThat(body.supervision().kind()).isEqualTo(Kind.LOCAL_AUTHORITY);
        assertThat(body.profile().about()).contains("has ended");
    }
}
