/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;

class QuestionAndAnswerTest {

    @Test
    void a_text_file_holds_categories_questions_readers_and_paragraphs() {
        var read = QuestionsFile.read(
                "questions.txt",
                """
                # Getting in

                ? How do I sign in?

                With the username
                from your invitation.

                Or with your e-mail address.

                # Reports

                ? Who reads
                my report?
                for: ECT, HEAD_TEACHER

                A quality assurer.
                """);

        assertThat(read)
                .containsExactly(
                        QuestionAndAnswer.of(
                                "Getting in",
                                "How do I sign in?",
                                "With the username from your invitation.",
                                "Or with your e-mail address."),
                        QuestionAndAnswer.of("Reports", "Who reads my report?", "A quality assurer.")
                                .readBy(Position.ECT, Position.HEAD_TEACHER));
    }

    @Test
    void line_ends_of_another_system_are_read_alike() {
        assertThat(QuestionsFile.read("q.txt", "# One\r\n\r\n? Why?\r\nfor: ECT\r\n\r\nBecause.\r\n"))
                .containsExactly(QuestionAndAnswer.of("One", "Why?", "Because.").readBy(Position.ECT));
    }

    @Test
    void a_file_that_says_something_else_is_refused_with_a_sentence() {
        refused("Just words.", "The file q.txt has an answer before its first question");
        refused("# One", "The file q.txt has no question that begins with ?");
        refused("# One\n\n? Why?", "The answer to \u201CWhy?\u201D has 1 to 20 paragraphs");
        refused("? Why?\n\nBecause.", "The category of \u201CWhy?\u201D has 1 to 60 characters");
        refused("# One\n\n? Why?\nfor: MENTOR\n\nBecause.", "The file q.txt knows no position MENTOR");
    }

    @Test
    void script_in_a_question_or_an_answer_is_refused() {
        assertThatThrownBy(() -> QuestionAndAnswer.of("One", "<img src=x onerror=alert(1)>", "Because."))
                .hasMessage("A question is plain text, without mark-up");
        assertThatThrownBy(() -> QuestionAndAnswer.of("One", "Why?", "Because.", "<script>alert(1)</script>"))
                .hasMessage("A paragraph of the answer to \u201CWhy?\u201D is plain text, without mark-up");
    }

    @Test
    void an_answer_that_nobody_would_read_is_refused() {
        assertThatThrownBy(() -> QuestionAndAnswer.of("One", "Why?", "x".repeat(1_001)))
                .hasMessageContaining("has up to 1000 characters");
        var paragraphs = Collections.nCopies(21, "Because.");
        assertThatThrownBy(() -> new QuestionAndAnswer("One", "Why?", paragraphs, Set.of()))
                .hasMessageContaining("has 1 to 20 paragraphs");
        assertThatThrownBy(() -> new QuestionAndAnswer("One", "x".repeat(201), List.of("Because."), Set.of()))
                .hasMessage("A question has up to 200 characters");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> QuestionsFile.read("q.txt", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
