/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.form.Answers;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;

/** Whether answers fit a form. Pure: a form may come from any plugin. Targets are kept as {@code id-1}, {@code id-2}, ... */
public final class ReportForm {

    /** The question that the standard forms ask the early career teacher, and others may. */
    private static final String DISCUSSED = "discussed";

    private ReportForm() {}

    /** What keeps a section from being complete; refusals name the question. */
    public static List<Refusal> refusals(Section section, Map<String, String> answers) {
        return refusals(section.questions(), answers);
    }

    private static List<Refusal> refusals(List<Question> questions, Map<String, String> answers) {
        return new Answers("report", answers).refusals(questions);
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

    /** Whether nothing in a section keeps the tutor's part from being shared, a support plan that another answer asks for included. */
    public static boolean isComplete(FormDefinition form, Section section, Map<String, String> answers) {
        var fields = fields(section);
        return tutorRefusals(form, answers).stream().noneMatch(refusal -> fields.contains(refusal.field()));
    }

    /** What keeps the early career teacher's part from being signed. However little they say is enough, in any form. */
    public static List<Refusal> ectRefusals(Section section, Map<String, String> answers) {
        return refusals(
                section.questions().stream().map(ReportForm::ofAnyLength).toList(), answers);
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
        return Answers.fields(question);
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

    /** Whether the early career teacher answers that the report was not discussed with them, where the form asks that. */
    static boolean isSaidUndiscussed(FormDefinition form, Map<String, String> answers) {
        return form.ectSection().questions().stream()
                .map(Question::id)
                .filter(DISCUSSED::equals)
                .anyMatch(asked -> answers.getOrDefault(asked, "").equals("no"));
    }

    private static boolean hasEmptySupportPlan(FormDefinition form, Map<String, String> answers) {
        var asked = form.questions().stream().anyMatch(question -> question.id().equals("support-plan"));
        return asked && answers.getOrDefault("support-plan", "").isBlank();
    }
}
