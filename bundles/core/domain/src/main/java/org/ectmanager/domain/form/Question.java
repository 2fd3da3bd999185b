/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One question of a form.
 *
 * @param id stable within the form; answers are kept under it
 * @param hint shown between question and field, may be empty
 * @param required whether the report cannot be shared without an answer
 */
public record Question(String id, String label, String hint, Answer answer, boolean required) {

    /** What an answer looks like. */
    public sealed interface Answer {

        /** Free text of so many characters. */
        record Text(int shortest, int longest) implements Answer {

            public Text {
                if (shortest < 0 || longest < shortest || longest > 20_000) {
                    throw new IllegalArgumentException("A text is 0 to 20,000 characters long");
                }
            }
        }

        /**
         * One of several, such as a judgement or a grade (P12).
         *
         * @param grade whether reports can count what was chosen, as a grade from the best option to the worst
         */
        record Choice(List<Option> options, boolean grade) implements Answer {

            public Choice {
                options = List.copyOf(options);
                if (options.size() < 2) {
                    throw new IllegalArgumentException("A choice has at least two options");
                }
            }

            /** One that is no grade. */
            public Choice(List<Option> options) {
                this(options, false);
            }

            /** A grade of these options, the best first. */
            public static Choice graded(Option... options) {
                return new Choice(List.of(options), true);
            }
        }

        /** So many targets, each a text; they are carried into the next report and looked at there. */
        record Targets(int fewest, int most) implements Answer {

            public Targets {
                if (fewest < 0 || most < 1 || most < fewest || most > 10) {
                    throw new IllegalArgumentException("A report sets 0 to 10 targets");
                }
            }
        }
    }

    /**
     * One option of a choice.
     *
     * @param concern choosing it says that progress is not satisfactory, which asks for a support plan (R36, R40)
     */
    public record Option(String value, String label, boolean concern) {

        public Option {
            requireNonNull(value, "value");
            requireNonNull(label, "label");
        }
    }

    public Question {
        requireNonNull(label, "label");
        requireNonNull(hint, "hint");
        requireNonNull(answer, "answer");
        if (id == null || !id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("A question has an id of lower-case letters");
        }
    }
}
