/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.web.calculator.Timeline.Bar;
import org.ectmanager.web.calculator.Timeline.Mark;
import org.ectmanager.web.calculator.Timeline.Year;
import org.ectmanager.web.form.Form;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    void a_full_time_induction_has_two_parts_over_the_whole_width() {
        var timeline = drawn(CalculatorForm.blank());
        assertThat(timeline.bars()).hasSize(2);
        assertThat(timeline.bars().get(0).x()).isZero();
        assertThat(timeline.bars().get(1).x() + timeline.bars().get(1).width()).isEqualTo(Timeline.WIDTH);
    }

    @Test
    void a_part_is_named_where_its_name_fits() {
        assertThat(drawn(CalculatorForm.blank()).bars())
                .extracting(Bar::name, Bar::isNamed)
                .containsExactly(tuple("Part one", true), tuple("Part two", true));
        var leaving = CalculatorForm.blank().with("leaves", LocalDate.of(2027, 9, 10));
        assertThat(drawn(leaving).bars()).extracting(Bar::isNamed).containsExactly(true, false);
    }

    @Test
    void assessments_stand_out_from_reviews_and_the_last_stands_at_the_end() {
        var marks = drawn(CalculatorForm.blank()).marks();
        assertThat(marks).extracting(Mark::assessment).containsExactly(false, false, true, false, false, true);
        assertThat(marks.get(5).x()).isEqualTo(Timeline.WIDTH);
    }

    @Test
    void terms_that_were_added_have_a_bar_of_their_own_and_nothing_is_drawn_outside() {
        var timeline = drawn(CalculatorForm.blank().with("extension", "1"));

        assertThat(timeline.bars()).extracting(Bar::name).containsExactly("Part one", "Part two", "Extension");
        assertThat(timeline.isExtended()).isTrue();
        var extension = timeline.bars().get(2);
        assertThat(extension.x() + extension.width()).isEqualTo(Timeline.WIDTH);
        assertThat(timeline.marks()).extracting(Mark::x).allMatch(x -> x <= Timeline.WIDTH);
        assertThat(timeline.years()).extracting(Year::x).allMatch(x -> x <= Timeline.WIDTH);
        assertThat(drawn(CalculatorForm.blank()).isExtended()).isFalse();
    }

    @Test
    void each_new_year_has_its_line() {
        assertThat(drawn(CalculatorForm.blank()).years()).extracting(Year::year).containsExactly(2027, 2028);
    }

    @Test
    void an_induction_of_one_day_can_be_drawn() {
        var form = CalculatorForm.blank().with("pattern-1-last", START);
        assertThat(Optional.of(drawn(form))).isPresent();
    }

    private static Timeline drawn(Form form) {
        return Timeline.of(Plans.of(form.with("starts", START)));
    }
}
