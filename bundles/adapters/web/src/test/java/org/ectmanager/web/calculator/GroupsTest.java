/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.web.form.Form;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final Form two = Form.empty()
            .with("patterns", "2")
            .with("pattern-1-fte", "0.4")
            .with("pattern-2-fte", "0.7")
            .with("pattern-2-first-day", "1");

    @Test
    void those_behind_a_removed_group_move_up() {
        var one = CalculatorForm.patterns(two).without(two, 1);
        assertThat(CalculatorForm.patterns(one).count()).isEqualTo(1);
        assertThat(one.value("pattern-1-fte")).isEqualTo("0.7");
    }

    @Test
    void names_that_are_no_field_of_a_group_are_left_alone() {
        var forged = two.with("pattern-1", "x").with("pattern-x-fte", "y").with("pattern", "z");
        var one = CalculatorForm.patterns(forged).without(forged, 1);
        assertThat(one.value("pattern-1")).isEqualTo("x");
        assertThat(one.value("pattern-x-fte")).isEqualTo("y");
    }

    @Test
    void there_are_never_more_groups_than_may_be_asked() {
        assertThat(CalculatorForm.patterns(two.with("patterns", "99")).count()).isEqualTo(CalculatorForm.MOST_PATTERNS);
        assertThat(CalculatorForm.patterns(two.with("patterns", "lots")).count())
                .isEqualTo(1);
    }
}
