/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;

/**
 * What every field has: a name, which is its id too, a label, perhaps a hint, perhaps what is wrong.
 *
 * @param heading whether the label is the page's h1: one question a page
 * @param focused whether the page opens with the cursor here
 */
public record Question(String name, String label, String hint, String error, boolean heading, boolean focused) {

    public static Question of(Form form, String name, String label) {
        return new Question(
                name, label, "", form.refusal(name).map(Refusal::sentence).orElse(""), false, false);
    }

    public boolean isWrong() {
        return !error.isEmpty();
    }

    /** The ids of hint and error, for {@code aria-describedby}; templates leave an absent attribute out. */
    public Optional<String> describedBy() {
        return Optional.of(Stream.of(hint.isEmpty() ? "" : name + "-hint", isWrong() ? name + "-error" : "")
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining(" ")))
                .filter(ids -> !ids.isEmpty());
    }

    /** The class of the wrapping group. */
    public String group() {
        return isWrong() ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";
    }

    Question withHint(String words) {
        return new Question(name, label, words, error, heading, focused);
    }

    Question asHeading() {
        return new Question(name, label, hint, error, true, focused);
    }

    Question withFocus(boolean here) {
        return new Question(name, label, hint, error, heading, here);
    }
}
