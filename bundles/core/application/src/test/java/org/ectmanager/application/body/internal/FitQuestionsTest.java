/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;
import org.junit.jupiter.api.Test;

/** P4: what a body asks at registration can be answered by schools and signed by head teachers, or it is refused. */
class FitQuestionsTest {

    private static final Answer TEXT = new Answer.Text(0, 4_000);

    @Test
    void twenty_questions_of_texts_and_choices_fit() {
        var many = IntStream.range(0, 20)
                .mapToObj(number -> question("q" + number, TEXT))
                .toList();

        assertThat(FitQuestions.of(section(many))).isEqualTo(section(many));
        fits(new Answer.Choice(List.of(option("yes", "Yes"), option("no", "No"))));
    }

    @Test
    void nothing_to_answer_or_too_much_is_refused() {
        refused(section(List.of()), "there are 1 to 20");
        refused(
                section(IntStream.range(0, 21)
                        .mapToObj(number -> question("q" + number, TEXT))
                        .toList()),
                "there are 1 to 20");
        refused(section(List.of(question("a", new Answer.Text(0, 4_001)))), "the text of a has up to 4000");
        refused(new Section("s", " ", "", List.of(question("a", TEXT))), "their title has 1 to 100 characters");
        refused(
                section(List.of(new Question("a", "x".repeat(501), "", TEXT, true))),
                "a is asked in 1 to 500 characters");
    }

    @Test
    void two_questions_of_one_id_are_refused() {
        refused(section(List.of(question("a", TEXT), question("a", TEXT))), "each has an id of its own");
    }

    @Test
    void targets_are_for_reports() {
        refused(section(List.of(question("a", new Answer.Targets(1, 2)))), "targets are for reports");
    }

    @Test
    void options_that_cannot_be_told_apart_are_refused() {
        refused(choice(option("yes", "Yes"), option("yes", "No")), "each option of a has a value of its own");
        refused(choice(option("yes", "Yes"), option("no", " ")), "the options of a are called by 1 to 500");
        refused(choice(option("yes", "Yes"), option("", "No")), "the values of the options of a");
    }

    private static void fits(Answer answer) {
        var section = section(List.of(question("a", answer)));
        assertThat(FitQuestions.of(section)).isEqualTo(section);
    }

    private static void refused(Section section, String sentence) {
        assertThatThrownBy(() -> FitQuestions.of(section))
                .isInstanceOf(Presence.Unfit.class)
                .hasMessageContaining("of its questions at registration")
                .hasMessageContaining(sentence);
    }

    private static Section section(List<Question> questions) {
        return new Section("more", "More", "", questions);
    }

    private static Section choice(Option... options) {
        return section(List.of(question("a", new Answer.Choice(List.of(options)))));
    }

    private static Question question(String id, Answer answer) {
        return new Question(id, "What?", "", answer, true);
    }

    private static Option option(String value, String label) {
        return new Option(value, label, false);
    }
}
