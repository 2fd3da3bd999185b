/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.report.Asked;

/**
 * What a page of a registration asks.
 *
 * @param body what the appropriate body asks besides
 */
record StepFields(Step step, Optional<FurtherQuestions> body) {

    private static final String ANSWERS = "answers.";
    private static final String WORDING = "wording";
    private static final Refusal REWORDED = Refusal.of(
            "registration.questions-changed",
            "The appropriate body changed these questions after you had opened them. Read them again and save");

    /** Whether there is such a page: the last one only where the body asks something. */
    boolean areAsked() {
        return step != Step.FURTHER || body.isPresent();
    }

    /** Whether the page was saved before. */
    boolean areBegun(Map<String, String> answers) {
        return names().stream().anyMatch(answers::containsKey);
    }

    Optional<Step> next() {
        return step.next().filter(after -> new StepFields(after, body).areAsked());
    }

    String title() {
        return section().map(Section::title).orElse(step.title());
    }

    String guidance() {
        return section().map(Section::guidance).orElse("");
    }

    List<Asked> questions(Form form) {
        return section().map(asked -> Asked.of(asked, form)).orElse(List.of());
    }

    /** The form with the words in which the body asks now. */
    Form filled(Form form) {
        return form.with(WORDING, wording());
    }

    /** What was answered to other words is no answer to these. */
    List<Refusal> reworded(Form form) {
        return form.value(WORDING).equals(wording()) ? List.of() : List.of(REWORDED);
    }

    private String wording() {
        return body.filter(asked -> step == Step.FURTHER)
                .map(FurtherQuestions::wording)
                .orElse("");
    }

    Map<String, String> typed(Form form) {
        return Drafts.typed(form, names());
    }

    /** All answers, with what was typed here. */
    Map<String, String> answered(Map<String, String> answers, Form form) {
        var all = new HashMap<>(answers);
        all.putAll(typed(form));
        return step == Step.FURTHER
                ? body.map(asked -> asked.answered(answers, typed(form))).orElse(all)
                : all;
    }

    /** All answers as this page said them before somebody changed something. */
    Map<String, String> before(Map<String, String> now, LaterEdit edit) {
        var before = edit.before().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(ANSWERS))
                .collect(Collectors.toMap(answer -> answer.getKey().substring(ANSWERS.length()), Map.Entry::getValue));
        if (before.isEmpty()) {
            return now;
        }
        var then = new HashMap<>(now);
        if (step == Step.FURTHER) {
            then.keySet().removeAll(FurtherQuestions.kept(now).keySet());
            then.putAll(FurtherQuestions.kept(before));
        } else {
            names().forEach(field -> then.put(field, before.getOrDefault(field, "")));
        }
        return then;
    }

    /** What was saved of the fields that nobody touched in this form; the three fields of a date go together. */
    Map<String, String> leftAlone(Map<String, String> then, Map<String, String> typed, Map<String, String> now) {
        var touched = names().stream()
                .filter(field -> !said(then, field).equals(said(typed, field)))
                .map(StepFields::whole)
                .collect(Collectors.toSet());
        return names().stream()
                .filter(field -> !touched.contains(whole(field)))
                .collect(Collectors.toMap(field -> field, field -> now.getOrDefault(field, "")));
    }

    private List<String> names() {
        return step == Step.FURTHER ? body.map(FurtherQuestions::fields).orElse(List.of()) : step.fields();
    }

    private Optional<Section> section() {
        return body.filter(asked -> step == Step.FURTHER).map(FurtherQuestions::section);
    }

    private static String whole(String field) {
        return field.replaceFirst("-(day|month|year)$", "");
    }

    private static String said(Map<String, String> answers, String field) {
        return answers.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }
}
