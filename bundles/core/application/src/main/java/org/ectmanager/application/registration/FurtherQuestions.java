/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.form.Answers;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.domain.eligibility.FurtherAnswers;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;

/**
 * What an appropriate body asks at registration besides (P4). Each answer is kept with the words in which it was asked, so
 * that it can be read and signed for whatever the body asks later; one to other words has to be given again before the
 * registration is sent.
 *
 * @param section whose questions have the names of their fields as ids
 */
public record FurtherQuestions(Section section) {

    private static final String OURS = "further";
    private static final String FIELD = "further-";
    private static final String TITLE = "further.title";
    private static final String ORDER = "further.order";
    private static final String ASKED = ".asked";
    private static final String CHOSEN = ".chosen";
    private static final String BETWEEN = " ";

    public FurtherQuestions {
        requireNonNull(section, "section");
    }

    /** As a body asks them, under names that no step of the registration has. */
    public static FurtherQuestions of(Section asked) {
        var questions = asked.questions().stream()
                .map(question -> new Question(
                        FIELD + question.id(),
                        question.label(),
                        question.hint(),
                        question.answer(),
                        question.required()))
                .toList();
        return new FurtherQuestions(new Section(asked.id(), asked.title(), asked.guidance(), questions));
    }

    /** A question as it was asked, with what was answered; empty when nothing was. */
    public record Answered(String question, String answer) {}

    /** The names under which they are typed. */
    public List<String> fields() {
        return section.questions().stream().map(Question::id).toList();
    }

    /** Tells the words in which they are asked from any other. */
    public String wording() {
        var words = new HashMap<String, String>();
        for (var question : section.questions()) {
            words.put(question.id(), question.label());
            if (question.answer() instanceof Answer.Choice choice) {
                choice.options().forEach(option -> words.put(question.id() + ASKED + option.value(), option.label()));
            }
        }
        return ContentHash.of(words);
    }

    /** All answers with these in place of what was answered to earlier ones. */
    public Map<String, String> answered(Map<String, String> answers, Map<String, String> typed) {
        var all = new HashMap<>(answers);
        all.keySet().removeAll(kept(answers).keySet());
        all.put(TITLE, section.title());
        all.put(ORDER, String.join(BETWEEN, fields()));
        for (var question : section.questions()) {
            var answer =
                    typed.getOrDefault(question.id(), "").replace("\r\n", "\n").strip();
            all.put(question.id(), answer);
            all.put(question.id() + ASKED, question.label());
            chosen(question, answer).ifPresent(words -> all.put(question.id() + CHOSEN, words));
        }
        return all;
    }

    /** What keeps them from being answered. */
    public List<Refusal> refusals(Map<String, String> answers) {
        var refusals = new Answers("registration", answers).refusals(section.questions());
        var reworded = section.questions().stream()
                .filter(question -> isReworded(question, answers))
                .filter(question ->
                        refusals.stream().noneMatch(refusal -> refusal.field().equals(question.id())))
                .map(question -> new Refusal(
                        question.id(),
                        "registration." + question.id() + ".reworded",
                        "\u201c" + question.label() + "\u201d was asked in other words when it was answered."
                                + " Read it and save the answer again"));
        return Stream.concat(refusals.stream(), reworded).toList();
    }

    private static boolean isReworded(Question question, Map<String, String> answers) {
        var answer = answers.getOrDefault(question.id(), "");
        return !answer.isEmpty()
                && !(question.label().equals(answers.get(question.id() + ASKED))
                        && chosen(question, answer).equals(Optional.ofNullable(answers.get(question.id() + CHOSEN))));
    }

    private static Optional<String> chosen(Question question, String answer) {
        return question.answer() instanceof Answer.Choice choice
                ? choice.options().stream()
                        .filter(option -> option.value().equals(answer))
                        .map(Option::label)
                        .findFirst()
                : Optional.empty();
    }

    /** What was answered, with the words in which it was asked: part of what is signed. Empty when nothing was asked. */
    public static Map<String, String> kept(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(OURS))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was answered, for the body's own rules; empty where it asked nothing. */
    public static Optional<FurtherAnswers> fact(Map<String, String> answers) {
        return Optional.of(fields(answers)
                        .collect(Collectors.toMap(
                                field -> field.substring(FIELD.length()), field -> answers.getOrDefault(field, ""))))
                .filter(said -> !said.isEmpty())
                .map(FurtherAnswers::new);
    }

    private static Stream<String> fields(Map<String, String> answers) {
        return Arrays.stream(answers.getOrDefault(ORDER, "").split(BETWEEN)).filter(field -> !field.isEmpty());
    }

    /** What the body called them. */
    public static Optional<String> title(Map<String, String> answers) {
        return Optional.ofNullable(answers.get(TITLE));
    }

    /** In the order in which they were asked. */
    public static List<Answered> answered(Map<String, String> answers) {
        return fields(answers)
                .map(field -> new Answered(
                        answers.getOrDefault(field + ASKED, ""),
                        answers.getOrDefault(field + CHOSEN, answers.getOrDefault(field, ""))))
                .toList();
    }
}
