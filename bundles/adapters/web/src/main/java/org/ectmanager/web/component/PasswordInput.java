/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import org.ectmanager.web.form.Form;

/** A password with a button that shows it. What was typed is never sent back. */
public record PasswordInput(Question question, String autocomplete) implements Asks<PasswordInput> {

    /** For signing in, and for proving again who it is. */
    public static PasswordInput current(Form form, String name, String label) {
        return new PasswordInput(Question.of(form, name, label), "current-password");
    }

    /** For choosing one; password managers offer to make it. */
    public static PasswordInput chosen(Form form, String name, String label) {
        return new PasswordInput(Question.of(form, name, label), "new-password");
    }

    @Override
    public PasswordInput asking(Question other) {
        return new PasswordInput(other, autocomplete);
    }
}
