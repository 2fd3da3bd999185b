/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/** What may be chosen before a report runs. Everything has a standard, so that it can run at once. */
public sealed interface Parameter {

    /** Stable within the report; 1 to 40 lower-case letters, digits and hyphens. */
    String id();

    /** As it is asked. */
    String label();

    /** What is taken when nothing is chosen. */
    String standard();

    /** The text as a value of this parameter, or why it is none. */
    Result<String> check(String text);

    /** A whole number within bounds, both included. */
    record WholeNumber(String id, String label, int lowest, int highest, int usual) implements Parameter {

        public WholeNumber {
            checked(id, label);
            if (usual < lowest || usual > highest) {
                throw new IllegalArgumentException("The standard lies within the bounds");
            }
        }

        @Override
        public String standard() {
            return Integer.toString(usual);
        }

        @Override
        public Result<String> check(String text) {
            var number = text.strip();
            return number.matches("-?[0-9]{1,9}")
                            && Integer.parseInt(number) >= lowest
                            && Integer.parseInt(number) <= highest
                    ? Result.done(number)
                    : Result.refused(new Refusal(
                            id, "parameter.number", "Enter a whole number from " + lowest + " to " + highest + "."));
        }
    }

    /** One of several; the first is the standard. */
    record OneOf(String id, String label, List<Choice> choices) implements Parameter {

        /** One of them. */
        public record Choice(String value, String label) {}

        public OneOf {
            checked(id, label);
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("There is something to choose from");
            }
        }

        @Override
        public String standard() {
            return choices.get(0).value();
        }

        @Override
        public Result<String> check(String text) {
            return Optional.of(text.strip())
                    .filter(value ->
                            choices.stream().anyMatch(choice -> choice.value().equals(value)))
                    .map(Result::done)
                    .orElseGet(() ->
                            Result.refused(new Refusal(id, "parameter.choice", "Choose one of the options listed.")));
        }
    }

    /**
     * A few words, such as a school's name. They stand in the page's address, so that they are never for a teacher's
     * name.
     *
     * @param hint what may be typed
     */
    record Words(String id, String label, String hint, int longest) implements Parameter {

        public Words {
            checked(id, label);
            requireNonNull(hint, "hint");
            if (longest < 1) {
                throw new IllegalArgumentException("There is room for at least one character");
            }
        }

        @Override
        public String standard() {
            return "";
        }

        @Override
        public Result<String> check(String text) {
            var words = text.strip();
            return words.length() <= longest
                    ? Result.done(words)
                    : Result.refused(new Refusal(id, "parameter.words", "Enter " + longest + " characters or fewer."));
        }
    }

    private static void checked(String id, String label) {
        requireNonNull(label, "label");
        if (id == null || !id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("A parameter has an id of lower-case letters");
        }
    }
}
