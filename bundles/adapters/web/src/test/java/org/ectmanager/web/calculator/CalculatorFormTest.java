/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.application.calculator.InductionQuestion.DecidedIn;
import org.ectmanager.application.calculator.InductionQuestion.Longer;
import org.ectmanager.application.calculator.InductionQuestion.Post;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorFormTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Form form = CalculatorForm.blank().with("starts", START);

    @Test
    void a_start_is_enough_for_a_full_time_induction() {
        var question = Plans.read(form).question();
        assertThat(question.startsOn()).isEqualTo(START);
        assertThat(question.contracts()).hasSize(1);
        assertThat(question.contracts().get(0).from()).isEqualTo(START);
        assertThat(question.contracts().get(0).to()).isEmpty();
        assertThat(question.absences()).isEmpty();
    }

    @Test
    void the_same_school_typed_twice_is_one_employer() {
        var two = form.with("patterns", "2")
                .with("pattern-1-school", "Harbour School ")
                .with("pattern-1-last", LocalDate.of(2026, 12, 31))
                .with("pattern-2-school", "harbour school")
                .with("pattern-2-first", LocalDate.of(2027, 1, 1))
                .with("pattern-2-fte", "0.5");
        assertThat(Plans.read(two).question().contracts())
                .extracting(Post::employer)
                .containsExactly("harbour school", "harbour school");
    }

    @Test
    void a_group_in_which_nothing_was_typed_is_left_out() {
        assertThat(Plans.read(form.with("patterns", "3").with("absences", "2"))
                        .question()
                        .contracts())
                .hasSize(1);
    }

    @Test
    void half_days_of_absence_are_read() {
        assertThat(Plans.read(absent("0.5")).question().absences().get(0).days())
                .isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "pattern-1-fte, 0",
        "pattern-1-fte, 1.01",
        "pattern-1-fte, NaN",
        "pattern-1-fte, 1e999",
        "pattern-1-days, 6",
        "pattern-1-days, 0",
        "pattern-1-days, three",
        "reduction, 5.1",
        "reduction, -1",
        "reduction, lots",
        "extension, 16.1",
        "extension, 0.55",
        "extensionInWales, 0.55",
        "extensionInWales, 16.1",
    })
    void a_wrong_number_is_refused_for_its_field(String field, String typed) {
        assertThat(Plans.refused(form.with(field, typed)))
                .extracting(Refusal::field)
                .containsExactly(field);
    }

    @Test
    void what_cannot_be_read_is_said_all_at_once() {
        var wrong = Form.empty()
                .with("pattern-1-fte", "two")
                .with("reduction", "some")
                .with("leaves-day", "1");
        assertThat(Plans.refused(wrong))
                .extracting(Refusal::field)
                .containsExactly("starts", "pattern-1-fte", "reduction", "leaves-month");
    }

    @Test
    void what_the_calculator_refuses_is_said_at_the_field_of_its_group() {
        var gap = form.with("patterns", "3")
                .with("pattern-3-first", LocalDate.of(2027, 1, 1))
                .with("pattern-3-last", LocalDate.of(2026, 12, 1))
                .with("pattern-3-fte", "0.5");
        assertThat(Plans.refused(gap)).extracting(Refusal::field).containsExactly("pattern-3-last");
        assertThat(Plans.refused(absent("9"))).extracting(Refusal::field).containsExactly("absence-1-days");
        assertThat(Plans.refused(form.with("leaves", START.minusDays(1))))
                .extracting(Refusal::field)
                .containsExactly("leaves");
    }

    @Test
    void a_name_for_the_calendar_that_is_no_name_is_refused_for_its_field() {
        assertThat(Plans.refused(form.with("label", "x".repeat(61))))
                .extracting(Refusal::field)
                .containsExactly("label");
        assertThat(Plans.refused(form.with("label", "x".repeat(60)))).isEmpty();
    }

    @Test
    void what_was_added_in_wales_and_what_was_added_here_are_told_apart() {
        var both = form.with("extensionInWales", "1").with("extension", "0.5");

        assertThat(Plans.read(both).question().extensions())
                .containsExactly(
                        new Longer(BigDecimal.ONE, DecidedIn.WALES),
                        new Longer(new BigDecimal("0.5"), DecidedIn.ENGLAND));
        assertThat(Plans.refused(form.with("extensionInWales", "1").with("extension", "17")))
                .extracting(Refusal::field)
                .containsExactly("extension");
    }

    @Test
    void why_terms_were_taken_off_is_read() {
        var reduced = form.with("reduction", "2");

        assertThat(Plans.read(reduced).question().reductions().get(0).reason())
                .isEqualTo(ReductionReason.PRIOR_EXPERIENCE);
        assertThat(Plans.read(reduced.with("reason", "WELSH_INDUCTION"))
                        .question()
                        .reductions()
                        .get(0)
                        .reason())
                .isEqualTo(ReductionReason.WELSH_INDUCTION);
        assertThat(Plans.refused(reduced.with("reason", "LUCK")))
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    @Test
    void six_reports_a_year_are_read() {
        assertThat(Plans.read(form.with("reports", "SIX")).question().policy().reportsPerYear())
                .isEqualTo(ReportsPerYear.SIX);
        assertThat(Plans.read(form.with("reports", "")).question().policy()).isEqualTo(PlanPolicy.DEFAULT);
        assertThat(Plans.refused(form.with("reports", "FOUR")))
                .extracting(Refusal::field)
                .containsExactly("reports");
    }

    private Form absent(String days) {
        return form.with("absences", "1")
                .with("absence-1-kind", "SICKNESS")
                .with("absence-1-first", START)
                .with("absence-1-last", START)
                .with("absence-1-days", days);
    }
}
