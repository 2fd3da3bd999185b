/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.web.form.Form;

/**
 * Several lines of text.
 *
 * @param longest characters allowed, counted down while typing; 0 for no count
 */
public record Textarea(Question question, String value, int rows, int longest) implements Asks<Textarea> {

    public static Textarea of(Form form, String name, String label) {
        return new Textarea(Question.of(form, name, label), form.value(name), 5, 0);
    }

    public Textarea rows(int lines) {
        return new Textarea(question, value, lines, longest);
    }

    public Textarea atMost(int characters) {
        return new Textarea(question, value, rows, characters);
    }

    @Override
    public Textarea asking(Question other) {
        return new Textarea(other, value, rows, longest);
    }

    public boolean isCounted() {
        return longest > 0;
    }

    public Optional<String> describedBy() {
        var count = isCounted() ? Stream.of(question.name() + "-info") : Stream.<String>empty();
        return Optional.of(Stream.concat(question.describedBy().stream(), count).collect(Collectors.joining(" ")))
                .filter(ids -> !ids.isEmpty());
    }

    public String classes() {
        return "govuk-textarea" + (question.isWrong() ? " govuk-textarea--error" : "")
                + (isCounted() ? " govuk-js-character-count" : "");
    }
}
