/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ectmanager.web.form.Form;

/** Which button of the calculator was pressed. The enter key in a field presses none and calculates. */
record Press(What what, UnaryOperator<Form> edit, Function<Form, String> focus) {

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
                    ? editing(
                            typed -> CalculatorForm.patterns(typed).without(typed, number),
                            left -> CalculatorQuestions.PATTERNS)
                    : editing(
                            typed -> CalculatorForm.absences(typed).without(typed, number),
                            left -> CalculatorQuestions.ABSENCES);
        }
        return switch (pressed) {
            case CHANGE -> plain(What.CHANGE);
            case DOWNLOAD -> plain(What.DOWNLOAD);
            case ADD_PATTERN ->
                editing(typed -> CalculatorForm.patterns(typed).more(typed), more -> CalculatorForm.patterns(more)
                        .last("first"));
            case ADD_ABSENCE ->
                editing(typed -> CalculatorForm.absences(typed).more(typed), more -> CalculatorForm.absences(more)
                        .last("kind"));
            default -> plain(What.CALCULATE);
        };
    }

    Form edited(Form form) {
        return edit.apply(form);
    }

    /** The field or heading at which the page opens, so that nobody has to look for what they asked for. */
    String focused(Form edited) {
        return focus.apply(edited);
    }

    private static Press plain(What what) {
        return new Press(what, UnaryOperator.identity(), form -> "");
    }

    private static Press editing(UnaryOperator<Form> edit, Function<Form, String> focus) {
        return new Press(What.EDIT_ROWS, edit, focus);
    }
}
