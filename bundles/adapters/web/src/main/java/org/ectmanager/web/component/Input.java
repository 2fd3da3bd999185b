/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Optional;
import org.ectmanager.web.form.Form;

/**
 * One line of text.
 *
 * @param width characters the box has room for (2, 3, 4, 5, 10, 20 or 30), 0 for the full width
 */
public record Input(
        Question question, String value, String type, String mode, String filledInBy, int width, boolean words)
        implements Asks<Input> {

    public static Input text(Form form, String name, String label) {
        return new Input(Question.of(form, name, label), form.value(name), "text", "", "", 0, true);
    }

    public static Input email(Form form, String name, String label) {
        return new Input(Question.of(form, name, label), form.value(name), "email", "", "email", 0, false);
    }

    public static Input telephone(Form form, String name, String label) {
        return new Input(Question.of(form, name, label), form.value(name), "tel", "", "tel", 20, false);
    }

    /** Digits that are a number or a code; never a spinner. */
    public static Input digits(Form form, String name, String label, int width) {
        return new Input(Question.of(form, name, label), form.value(name), "text", "numeric", "", width, false);
    }

    /** What a browser may fill in by itself, such as {@code username} or {@code name}. */
    public Input autocomplete(String what) {
        return new Input(question, value, type, mode, what, width, words);
    }

    public Input width(int characters) {
        return new Input(question, value, type, mode, filledInBy, characters, words);
    }

    /** Codes and names that no dictionary knows. */
    public Input withoutSpellcheck() {
        return new Input(question, value, type, mode, filledInBy, width, false);
    }

    @Override
    public Input asking(Question other) {
        return new Input(other, value, type, mode, filledInBy, width, words);
    }

    public String classes() {
        return "govuk-input" + (width > 0 ? " govuk-input--width-" + width : "")
                + (question.isWrong() ? " govuk-input--error" : "");
    }

    public Optional<String> inputMode() {
        return Optional.of(mode).filter(set -> !set.isEmpty());
    }

    public Optional<String> autocompletes() {
        return Optional.of(filledInBy).filter(set -> !set.isEmpty());
    }

    public Optional<String> spellcheck() {
        return words ? Optional.empty() : Optional.of("false");
    }

    public Optional<String> typedValue() {
        return Optional.of(value).filter(typed -> !typed.isEmpty());
    }
}
