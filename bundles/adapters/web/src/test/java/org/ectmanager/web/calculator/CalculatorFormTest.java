/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 24);
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Form form = CalculatorForm.blank().with("starts", START);

    @Test
    void a_start_is_enough_for_a_full_time_induction() {
        var asked = read(form);
        assertThat(asked.startsOn()).isEqualTo(START);
        assertThat(asked.contracts()).hasSize(1);
        assertThat(asked.contracts().get(0).fte().isFullTime()).isTrue();
        assertThat(asked.contracts().get(0).endsOn()).isEmpty();
        assertThat(asked.absences()).isEmpty();
    }

    @Test
    void days_a_week_follow_from_the_full_time_equivalent_unless_typed() {
        assertThat(read(form.with("pattern-1-fte", "0.6")).contracts().get(0).daysPerWeek())
                .isEqualByComparingTo("3");
        assertThat(read(form.with("pattern-1-fte", "0.6").with("pattern-1-days", "4"))
                        .contracts()
                        .get(0)
                        .daysPerWeek())
                .isEqualByComparingTo("4");
    }

    @Test
    void the_same_school_typed_twice_is_one_employer() {
        var two = form.with("patterns", "2")
                .with("pattern-1-school", "Harbour School ")
                .with("pattern-1-last", LocalDate.of(2026, 12, 31))
                .with("pattern-2-school", "harbour school")
                .with("pattern-2-first", LocalDate.of(2027, 1, 1))
                .with("pattern-2-fte", "0.5");
        assertThat(read(two).contracts())
                .extracting(Contract::employer)
                .hasSize(2)
                .allMatch(read(two).contracts().get(0).employer()::equals);
    }

    @Test
    void a_group_in_which_nothing_was_typed_is_left_out() {
        assertThat(read(form.with("patterns", "3").with("absences", "2")).contracts())
                .hasSize(1);
    }

    @Test
    void half_days_of_absence_are_read() {
        var absent = form.with("absences", "1")
                .with("absence-1-kind", "SICKNESS")
                .with("absence-1-first", START)
                .with("absence-1-last", START)
                .with("absence-1-days", "0.5");
        assertThat(read(absent).absences().get(0).days()).isEqualTo(Days.of("0.5"));
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
    })
    void a_wrong_number_is_refused_for_its_field(String field, String typed) {
        assertThat(refused(form.with(field, typed))).extracting(Refusal::field).containsExactly(field);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var wrong =
                Form.empty().with("pattern-1-fte", "2").with("reduction", "9").with("leaves-day", "1");
        assertThat(refused(wrong))
                .extracting(Refusal::field)
                .containsExactly("starts", "pattern-1-fte", "reduction", "leaves-month");
    }

    @Test
    void an_end_before_its_beginning_is_refused() {
        var backwards = form.with("pattern-1-last", START.minusDays(1)).with("leaves", START.minusDays(1));
        assertThat(refused(backwards)).extracting(Refusal::field).containsExactly("pattern-1-last", "leaves");
    }

    @Test
    void starts_of_other_rules_and_of_the_far_future_are_refused() {
        assertThat(refused(form.with("starts", LocalDate.of(2021, 8, 31)))
                        .get(0)
                        .code())
                .isEqualTo("date.too-early");
        assertThat(refused(form.with("starts", LocalDate.of(2032, 1, 1))).get(0).code())
                .isEqualTo("date.too-late");
    }

    private static Asked read(Form form) {
        return CalculatorForm.read(form, TODAY).fold(asked -> asked, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private static List<Refusal> refused(Form form) {
        return CalculatorForm.read(form, TODAY).fold(asked -> List.<Refusal>of(), reasons -> reasons);
    }
}
