/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.arthurterry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ectmanager.domain.plan.ReportKind.FORMAL_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.PROGRESS_REVIEW;

import java.nio.file.Path;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Fee;
import org.junit.jupiter.api.Test;

/** How Arthur Terry differs: examples in the text and nothing attached, two standards a review, fixed dates. */
class ArthurTerryTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));

    @Test
    void nothing_is_attached_and_each_standard_has_an_example_of_some_length() {
        var form = body.form(FORMAL_ASSESSMENT, false);

        assertThat(form.evidence()).isEmpty();
        assertThat(form.questions())
                .filteredOn(question -> question.id().matches("standard-[1-8]"))
                .hasSize(8)
                .allSatisfy(question -> assertThat(question.answer()).isEqualTo(new Answer.Text(150, 6_000)));
    }

    @Test
    void a_progress_review_asks_about_two_standards() {
        assertThat(body.standardsInReviews().turns()).hasSize(4).allSatisfy(turn -> assertThat(turn)
                .hasSize(2));
        assertThat(body.form(PROGRESS_REVIEW, false).evidence()).isEmpty();
    }

    @Test
    void each_term_has_its_fixed_dates() {
        assertThat(body.calendar().terms()).hasSize(3);
        assertThat(body.plan().fixedDates())
                .extracting(FixedReportDate::due)
                .extracting(Object::toString)
                .containsExactly("2026-12-04", "2027-03-12", "2027-07-02", "2027-06-25");
    }

    @Test
    void what_a_school_pays_depends_on_its_programme_and_visits_cost_extra() {
        assertThat(body.fees().get(0).fees())
                .extracting(Fee::pence, Fee::extra)
                .containsExactly(tuple(0, false), tuple(15_000, false), tuple(17_500, true));
    }

    @Test
    void a_report_is_accepted_with_a_checklist_and_returned_for_a_reason() {
        assertThat(body.reviews().checklist()).hasSize(3);
        assertThat(body.reviews().reasons()).hasSize(4);
    }
}
