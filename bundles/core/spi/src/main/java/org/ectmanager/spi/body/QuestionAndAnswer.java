/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.people.Position;

/**
 * What people ask a body, with its answer (P27). It stands on the page "Questions and answers" of the body.
 *
 * @param category under which heading, 1 to 60 characters; categories stand in the order in which they come first
 * @param question 1 to 200 characters
 * @param answer plain text, one entry a paragraph: 1 to 20 of up to 1,000 characters
 * @param readers the positions that see it; none for everybody, also people who are not signed in. The body's own staff
 *     see all
 */
public record QuestionAndAnswer(String category, String question, List<String> answer, Set<Position> readers) {

    private static final int LONGEST_CATEGORY = 60;
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_PARAGRAPH = 1_000;
    private static final int MOST_PARAGRAPHS = 20;
    private static final int LARGEST_FILE = 500_000;

    public QuestionAndAnswer {
        question = PlainText.required("A question", question, LONGEST_QUESTION);
        category = PlainText.required("The category of \u201C" + question + "\u201D", category, LONGEST_CATEGORY);
        var what = "A paragraph of the answer to \u201C" + question + "\u201D";
        answer = answer.stream()
                .map(paragraph -> PlainText.required(what, paragraph, LONGEST_PARAGRAPH))
                .toList();
        if (answer.isEmpty() || answer.size() > MOST_PARAGRAPHS) {
            throw new IllegalArgumentException(
                    "The answer to \u201C" + question + "\u201D has 1 to " + MOST_PARAGRAPHS + " paragraphs");
        }
        readers = Set.copyOf(readers);
    }

    /** For everybody. */
    public static QuestionAndAnswer of(String category, String question, String... answer) {
        return new QuestionAndAnswer(category, question, List.of(answer), Set.of());
    }

    /** The same for these positions only. */
    public QuestionAndAnswer readBy(Position... positions) {
        return new QuestionAndAnswer(category, question, answer, Set.of(positions));
    }

    /**
     * Questions and answers from a UTF-8 text file beside a class of the plugin, so that somebody who writes no code can
     * keep them. Between any two parts there is an empty line:
     *
     * <pre>
     * # Category
     *
     * ? What do people ask?
     *
     * A paragraph of the answer.
     *
     * Another paragraph.
     *
     * ? What do some people ask?
     * for: ECT, INDUCTION_TUTOR
     *
     * The answer that they see, by the names of their {@link Position}.
     * </pre>
     */
    public static List<QuestionAndAnswer> from(Class<?> owner, String file) {
        return read(file, new String(Resource.bytes(owner, file, LARGEST_FILE), StandardCharsets.UTF_8));
    }

    /** Questions and answers from what such a file holds; its name stands in what is refused. */
    public static List<QuestionAndAnswer> read(String file, String text) {
        return QuestionsFile.read(file, text);
    }
}
