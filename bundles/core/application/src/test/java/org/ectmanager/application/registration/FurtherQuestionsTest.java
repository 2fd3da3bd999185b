/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class FurtherQuestionsTest {

    private final FurtherQuestions asked = FurtherQuestions.of(section("Do you agree?", "Yes"));
    private final RegistrationForm form =
            new RegistrationForm(Map.of(), Map.of(), LocalDate.of(2026, 8, 24), Set.of(), Optional.of(asked));

    @Test
    void no_field_is_one_of_another_step() {
        assertThat(Step.values()).flatExtracting(Step::fields).noneSatisfy(field -> assertThat(field)
                .startsWith("further"));
        assertThat(asked.fields()).containsExactly("further-agree", "further-why");
    }

    @Test
    void refusals_name_the_question() {
        assertThat(sentences(Map.of("further-why", "so")))
                .containsExactly("Choose an answer to “Do you agree?”", "“Why?” needs at least 3 characters. Say more");
        assertThat(sentences(Map.of("further-agree", "perhaps", "further-why", "x".repeat(11))))
                .containsExactly(
                        "Choose an answer to “Do you agree?”", "“Why?” has at most 10 characters. Shorten it by 1");
    }

    @Test
    void an_answer_is_kept_with_the_words_in_which_it_was_asked() {
        var answers =
                asked.answered(Map.of("trn", "1234567"), Map.of("further-agree", "yes", "further-why", " a\r\nb "));

        assertThat(answers).containsEntry("trn", "1234567").containsEntry("further-why", "a\nb");
        assertThat(FurtherQuestions.kept(answers)).doesNotContainKey("trn");
        assertThat(FurtherQuestions.title(answers)).contains("More");
        assertThat(FurtherQuestions.answered(answers))
                .containsExactly(
                        new FurtherQuestions.Answered("Do you agree?", "Yes"),
                        new FurtherQuestions.Answered("Why?", "a\nb"));
    }

    @Test
    void an_answer_to_other_words_is_given_again() {
        var answers = asked.answered(Map.of(), Map.of("further-agree", "yes"));

        assertThat(asked.refusals(answers)).isEmpty();
        for (var other : List.of(section("Do you agree now?", "Yes"), section("Do you agree?", "Yes, at £500"))) {
            assertThat(FurtherQuestions.of(other).refusals(answers))
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.sentence()).contains("was asked in other words"));
        }
    }

    @Test
    void what_is_asked_no_more_is_gone_once_the_step_is_saved_again() {
        var answers = asked.answered(Map.of(), Map.of("further-agree", "yes", "further-why", "because"));
        var fewer = new Section(
                "more", "More", "", section("Do you agree?", "Yes").questions().subList(0, 1));

        var again = FurtherQuestions.of(fewer).answered(answers, Map.of("further-agree", "yes"));

        assertThat(FurtherQuestions.kept(again)).doesNotContainKeys("further-why", "further-why.asked");
    }

    private List<String> sentences(Map<String, String> typed) {
        return form.refusals(Step.FURTHER, asked.answered(Map.of(), typed)).stream()
                .map(Refusal::sentence)
                .toList();
    }

    private static Section section(String agree, String yes) {
        return new Section(
                "more",
                "More",
                "",
                List.of(
                        new Question(
                                "agree",
                                agree,
                                "",
                                new Answer.Choice(
                                        List.of(new Option("yes", yes, false), new Option("no", "No", false))),
                                true),
                        new Question("why", "Why?", "", new Answer.Text(3, 10), false)));
    }
}
