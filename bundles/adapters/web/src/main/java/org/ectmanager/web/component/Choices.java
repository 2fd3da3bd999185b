/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.web.form.Form;

/**
 * A question with given answers: shown by the templates {@code radios} (one of few), {@code checkboxes} (any of them)
 * or {@code select} (one of many).
 */
public record Choices(Question question, List<String> chosen, List<Option> options, String look)
        implements Asks<Choices> {

    /**
     * One answer.
     *
     * @param value what is sent; empty for a divider
     * @param reveal further fields that belong to this answer, shown when it is chosen (always, without JavaScript)
     */
    public record Option(String value, String label, String hint, Optional<Content> reveal) {

        public boolean isDivider() {
            return value.isEmpty() && hint.isEmpty() && reveal.isEmpty();
        }
    }

    public Choices {
        options = List.copyOf(options);
        chosen = List.copyOf(chosen);
    }

    public static Choices of(Form form, String name, String label) {
        return new Choices(Question.of(form, name, label), form.values(name), List.of(), "");
    }

    public Choices option(String value, String label) {
        return and(new Option(value, label, "", Optional.empty()));
    }

    public Choices option(String value, String label, String hint) {
        return and(new Option(value, label, hint, Optional.empty()));
    }

    public Choices option(String value, String label, Content reveal) {
        return and(new Option(value, label, "", Optional.of(reveal)));
    }

    /** A word between two answers, usually "or". */
    public Choices divider(String word) {
        return and(new Option("", word, "", Optional.empty()));
    }

    /** Beside each other: for two short answers such as Yes and No. */
    public Choices inline() {
        return new Choices(question, chosen, options, "--inline");
    }

    /** Small boxes: for filters and long lists. */
    public Choices small() {
        return new Choices(question, chosen, options, "--small");
    }

    @Override
    public Choices asking(Question other) {
        return new Choices(other, chosen, options, look);
    }

    public boolean isChosen(Option option) {
        return chosen.contains(option.value());
    }

    /** The first answer has the question's own id, so that the error summary leads to it. */
    public String id(int place) {
        return place == 0 ? question.name() : question.name() + "-" + (place + 1);
    }

    public String classes(String block) {
        return look.isEmpty() ? block : block + " " + block + look;
    }

    private Choices and(Option option) {
        return new Choices(
                question,
                chosen,
                Stream.concat(options.stream(), Stream.of(option)).toList(),
                look);
    }
}
