/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;

/** Whether answers fit a form. Pure: a form may come from any plugin. Targets are kept as {@code id-1}, {@code id-2}, ... */
public final class ReportForm {

    private ReportForm() {}

    /** What keeps a section from being complete; refusals name the question. */
    public static List<Refusal> refusals(Section section, Map<String, String> answers) {
        var refusals = new ArrayList<Refusal>();
        section.questions().forEach(question -> check(question, answers, refusals));
        return List.copyOf(refusals);
    }

    /** What keeps the tutor's part from being shared. */
    public static List<Refusal> tutorRefusals(FormDefinition form, Map<String, String> answers) {
        var refusals = new ArrayList<Refusal>();
        form.tutorSections().forEach(section -> refusals.addAll(refusals(section, answers)));
        if (raisesConcern(form, answers) && hasEmptySupportPlan(form, answers)) {
            refusals.add(
                    new Refusal(
                            "support-plan",
                            "report.support-plan",
                            "Progress is not satisfactory, so a support plan goes with the report (guidance 2.53). Describe it"));
        }
        return List.copyOf(refusals);
    }

    /** What keeps the early career teacher's part from being signed. However little they say is enough, in any form. */
    public static List<Refusal> ectRefusals(Section section, Map<String, String> answers) {
        var refusals = new ArrayList<Refusal>();
        section.questions().forEach(question -> check(ofAnyLength(question), answers, refusals));
        return List.copyOf(refusals);
    }

    private static Question ofAnyLength(Question question) {
        return question.answer() instanceof Answer.Text text
                ? new Question(
                        question.id(),
                        question.label(),
                        question.hint(),
                        new Answer.Text(0, text.longest()),
                        question.required())
                : question;
    }

    /** Whether any answer says that progress is not satisfactory (R36, R40). */
    public static boolean raisesConcern(FormDefinition form, Map<String, String> answers) {
        return form.tutorSections().stream()
                .flatMap(section -> section.questions().stream())
                .anyMatch(question -> question.answer() instanceof Answer.Choice choice
                        && choice.options().stream()
                                .anyMatch(option ->
                                        option.concern() && option.value().equals(answers.get(question.id()))));
    }

    /** The names under which a question's answers are kept. */
    public static List<String> fields(Question question) {
        return question.answer() instanceof Answer.Targets targets
                ? IntStream.rangeClosed(1, targets.most())
                        .mapToObj(number -> question.id() + "-" + number)
                        .toList()
                : List.of(question.id());
    }

    /** The names under which a section's answers are kept. */
    public static List<String> fields(Section section) {
        return section.questions().stream()
                .flatMap(question -> fields(question).stream())
                .toList();
    }

    /** What was answered so far, with what was typed for one section in place of what that section said. */
    public static Map<String, String> answered(Section section, Map<String, String> before, Map<String, String> typed) {
        var answers = new HashMap<>(before);
        fields(section)
                .forEach(field ->
                        answers.put(field, typed.getOrDefault(field, "").strip()));
        return Map.copyOf(answers);
    }

    private static boolean hasEmptySupportPlan(FormDefinition form, Map<String, String> answers) {
        var asked = form.questions().stream().anyMatch(question -> question.id().equals("support-plan"));
        return asked && answers.getOrDefault("support-plan", "").isBlank();
    }

    private static void check(Question question, Map<String, String> answers, List<Refusal> refusals) {
        if (question.answer() instanceof Answer.Text text) {
            checkText(question, text, answers.getOrDefault(question.id(), "").strip(), refusals);
        } else if (question.answer() instanceof Answer.Choice choice) {
            checkChoice(question, choice, answers.getOrDefault(question.id(), ""), refusals);
        } else if (question.answer() instanceof Answer.Targets targets) {
            checkTargets(question, targets, answers, refusals);
        }
    }

    private static void checkText(Question question, Answer.Text text, String answer, List<Refusal> refusals) {
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

    private static void checkChoice(Question question, Answer.Choice choice, String answer, List<Refusal> refusals) {
        var known = choice.options().stream().anyMatch(option -> option.value().equals(answer));
        if (!known && (question.required() || !answer.isEmpty())) {
            refuse(question, "none", "Choose an answer to \u201c" + question.label() + "\u201d", refusals);
        }
    }

    private static void checkTargets(
            Question question, Answer.Targets targets, Map<String, String> answers, List<Refusal> refusals) {
        var set = fields(question).stream()
                .filter(field -> !answers.getOrDefault(field, "").isBlank())
                .count();
        if (set < targets.fewest()) {
            refusals.add(new Refusal(
                    question.id() + "-1",
                    "report." + question.id() + ".few",
                    "Set at least " + targets.fewest() + (targets.fewest() == 1 ? " target" : " targets")));
        }
    }

    private static void refuse(Question question, String code, String sentence, List<Refusal> refusals) {
        refusals.add(new Refusal(question.id(), "report." + question.id() + "." + code, sentence));
    }
}
