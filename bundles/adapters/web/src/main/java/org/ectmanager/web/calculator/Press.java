/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.util.function.UnaryOperator;
import org.ectmanager.web.form.Form;

/** Which button of the calculator was pressed. The enter key in a field presses none and calculates. */
record Press(What what, UnaryOperator<Form> edit) {

    /** The field that every button sends. */
    static final String FIELD = "press";

    static final String CHANGE = "change";
    static final String DOWNLOAD = "download";
    static final String ADD_PATTERN = "add-pattern";
    static final String ADD_ABSENCE = "add-absence";

    enum What {
        CALCULATE,
        DOWNLOAD,
        CHANGE,
        EDIT_ROWS
    }

    static String removePattern(int number) {
        return "remove-pattern-" + number;
    }

    static String removeAbsence(int number) {
        return "remove-absence-" + number;
    }

    static Press of(Form form) {
        var pressed = form.value(FIELD);
        if (pressed.matches("remove-(pattern|absence)-[0-9]{1,2}")) {
            var number = Integer.parseInt(pressed.substring(pressed.lastIndexOf('-') + 1));
            return pressed.startsWith("remove-pattern")
                    ? editing(typed -> CalculatorForm.patterns(typed).without(typed, number))
                    : editing(typed -> CalculatorForm.absences(typed).without(typed, number));
        }
        return switch (pressed) {
            case CHANGE -> new Press(What.CHANGE, UnaryOperator.identity());
            case DOWNLOAD -> new Press(What.DOWNLOAD, UnaryOperator.identity());
            case ADD_PATTERN -> editing(typed -> CalculatorForm.patterns(typed).more(typed));
            case ADD_ABSENCE -> editing(typed -> CalculatorForm.absences(typed).more(typed));
            default -> new Press(What.CALCULATE, UnaryOperator.identity());
        };
    }

    Form edited(Form form) {
        return edit.apply(form);
    }

    private static Press editing(UnaryOperator<Form> edit) {
        return new Press(What.EDIT_ROWS, edit);
    }
}
