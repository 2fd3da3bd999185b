/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.web.form.Form;

/**
 * Several lines of text. The characters are counted down while somebody types: {@link Prose#PAGE} are allowed unless
 * it is said otherwise.
 *
 * @param longest characters allowed; 0 where no limit is by characters
 */
public record Textarea(Question question, String value, int rows, int longest) implements Asks<Textarea> {

    public static Textarea of(Form form, String name, String label) {
        return new Textarea(Question.of(form, name, label), form.value(name), 5, Prose.PAGE);
    }

    public Textarea rows(int lines) {
        return new Textarea(question, value, lines, longest);
    }

    public Textarea atMost(int characters) {
        return new Textarea(question, value, rows, characters);
    }

    /** Where the limit is another one than of characters. */
    public Textarea uncounted() {
        return atMost(0);
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
