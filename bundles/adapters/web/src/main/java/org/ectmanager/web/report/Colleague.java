/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;

/** What somebody else saved in the meantime, where it differs from what was typed. */
public final class Colleague {

    private static final String COLUMN = "answers.";

    private Colleague() {}

    static Overtaken attendance(Overtaken overtaken, Opened opened, Form typed) {
        var content = opened.report().content();
        return overtaken
                .field(
                        "The contract on record is right",
                        "contract_right",
                        content.contractRight(),
                        typed,
                        "contractRight")
                .field(
                        "What is wrong with the contract",
                        "contract_said",
                        content.contractSaid(),
                        typed,
                        "contractSaid")
                .field(
                        "Days served",
                        overtaken.before("days_served", then -> then.isEmpty() ? opened.suggestedDays() : then),
                        content.daysServed(),
                        typed.value("daysServed"),
                        Map.of("daysServed", content.daysServed()))
                .field(
                        "Days absent",
                        overtaken.before("days_absent", then -> then.isEmpty() ? opened.recordedAbsent() : then),
                        content.daysAbsent(),
                        typed.value("daysAbsent"),
                        Map.of("daysAbsent", content.daysAbsent()))
                .field(
                        "The teacher stays for the next period",
                        overtaken.before("next_post", NextQuestions::title),
                        NextQuestions.title(content.next().post()),
                        NextQuestions.title(typed.value("nextPost")),
                        Map.of("nextPost", content.next().post()))
                .field("Of the next period", "next_said", content.next().said(), typed, "nextSaid");
    }

    static Overtaken section(Overtaken overtaken, Section section, Map<String, String> saved, Form typed) {
        var told = overtaken;
        var then = before(overtaken, section, saved);
        for (var question : section.questions()) {
            var fields = ReportForm.fields(question);
            var answered = new HashMap<String, String>();
            var now = new HashMap<String, String>();
            fields.forEach(field -> {
                answered.put(field, typed.value(field));
                now.put(field, saved.getOrDefault(field, ""));
            });
            told = told.field(
                    question.label(),
                    then.map(answers -> ReportView.answer(question, answers)),
                    ReportView.answer(question, saved),
                    ReportView.answer(question, answered),
                    now);
        }
        return told;
    }

    /** The answers are kept in one column: where it was changed, one that it did not hold then was empty. */
    private static Optional<Map<String, String>> before(
            Overtaken overtaken, Section section, Map<String, String> saved) {
        return overtaken.edit().map(edit -> {
            var changed = edit.before().keySet().stream().anyMatch(name -> name.startsWith(COLUMN))
                    || edit.before().containsKey("form");
            var answers = new HashMap<String, String>();
            for (var field : ReportForm.fields(section)) {
                answers.put(field, edit.before(COLUMN + field).orElse(changed ? "" : saved.getOrDefault(field, "")));
            }
            return answers;
        });
    }
}
