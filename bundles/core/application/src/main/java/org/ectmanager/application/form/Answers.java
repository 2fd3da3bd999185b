/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.refusal.Refusal;

/**
 * Whether answers fit questions, which may come from any plugin. Pure. Targets are kept as {@code id-1}, {@code id-2}, ...
 *
 * @param subject what the answers are given in, with which the codes of refusals begin
 */
public record Answers(String subject, Map<String, String> given) {

    public Answers {
        given = Map.copyOf(given);
    }

    /** What is wrong with them; refusals name the question. */
    public List<Refusal> refusals(List<Question> questions) {
        var refusals = new ArrayList<Refusal>();
        questions.forEach(question -> check(question, refusals));
        return List.copyOf(refusals);
    }

    /** The names under which a question's answers are kept. */
    public static List<String> fields(Question question) {
        return question.answer() instanceof Answer.Targets targets
                ? IntStream.rangeClosed(1, targets.most())
                        .mapToObj(number -> question.id() + "-" + number)
                        .toList()
                : List.of(question.id());
    }

    private void check(Question question, List<Refusal> refusals) {
        if (question.answer() instanceof Answer.Text text) {
            checkText(question, text, answer(question.id()).strip(), refusals);
        } else if (question.answer() instanceof Answer.Choice choice) {
            checkChoice(question, choice, answer(question.id()), refusals);
        } else if (question.answer() instanceof Answer.Targets targets) {
            checkTargets(question, targets, refusals);
        }
    }

    private String answer(String field) {
        return given.getOrDefault(field, "");
    }

    private void checkText(Question question, Answer.Text text, String answer, List<Refusal> refusals) {
        if (answer.isEmpty()) {
            if (question.required()) {
                refuse(question, "missing", "Answer \u201c" + question.label() + "\u201d", refusals);
            }
        } else if (answer.length() < text.shortest()) {
            refuse(
                    question,
                    "short",
                    "\u201c" + question.label() + "\u201d needs at least " + text.shortest() + " characters. Say more",
                    refusals);
        } else if (answer.length() > text.longest()) {
            refuse(
                    question,
                    "long",
                    "\u201c" + question.label() + "\u201d has at most " + text.longest() + " characters. Shorten it by "
                            + (answer.length() - text.longest()),
                    refusals);
        }
    }

    private void checkChoice(Question question, Answer.Choice choice, String answer, List<Refusal> refusals) {
        var known = choice.options().stream().anyMatch(option -> option.value().equals(answer));
        if (!known && (question.required() || !answer.isEmpty())) {
            refuse(question, "none", "Choose an answer to \u201c" + question.label() + "\u201d", refusals);
        }
    }

    private void checkTargets(Question question, Answer.Targets targets, List<Refusal> refusals) {
        var set = fields(question).stream()
                .filter(field -> !answer(field).isBlank())
                .count();
        if (set < targets.fewest()) {
            refusals.add(new Refusal(
                    question.id() + "-1",
                    subject + "." + question.id() + ".few",
                    "Set at least " + targets.fewest() + (targets.fewest() == 1 ? " target" : " targets")));
        }
    }

    private void refuse(Question question, String code, String sentence, List<Refusal> refusals) {
        refusals.add(new Refusal(question.id(), subject + "." + question.id() + "." + code, sentence));
    }
}
