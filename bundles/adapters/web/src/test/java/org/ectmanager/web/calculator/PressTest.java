/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.web.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressTest {

    private final Form typed = CalculatorForm.blank().with("patterns", "2").with("absences", "1");

    @ParameterizedTest
    @CsvSource({
        "add-pattern, pattern-3-first",
        "add-absence, absence-2-kind",
        "remove-pattern-1, working-patterns",
        "remove-absence-1, all-absences",
        "change, ''",
        "calculate, ''"
    })
    void the_page_opens_where_something_was_asked_for(String button, String place) {
        var press = Press.of(typed.with(Press.FIELD, button));

        assertThat(press.focused(press.edited(typed))).isEqualTo(place);
    }
}
