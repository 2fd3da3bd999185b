/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.report.ReportForm;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Input;
import org.ectmanager.web.component.Textarea;
import org.ectmanager.web.form.Form;

/**
 * A question of a form as fields: exactly one of the four kinds.
 *
 * @param line a text that is short
 * @param targets one line for each target, below the question as a legend
 */
public record Asked(
        org.ectmanager.web.component.Question question,
        Optional<Textarea> text,
        Optional<Input> line,
        Optional<Choices> choices,
        List<Input> targets) {

    public static List<Asked> of(Section section, Form form) {
        return section.questions().stream().map(question -> of(question, form)).toList();
    }

    private static Asked of(Question question, Form form) {
        var label = question.label() + (question.required() ? "" : " (optional)");
        var asked = org.ectmanager.web.component.Question.of(form, question.id(), label);
        if (question.answer() instanceof Answer.Choice choice) {
            var choices = Choices.of(form, question.id(), label).hint(question.hint());
            for (var option : choice.options()) {
                choices = choices.option(option.value(), option.label());
            }
            return new Asked(asked, Optional.empty(), Optional.empty(), Optional.of(choices), List.of());
        }
        if (question.answer() instanceof Answer.Text text && text.longest() <= Prose.LINE) {
            var line = Input.text(form, question.id(), label)
                    .hint(question.hint())
                    .width(30)
                    .autocomplete("off");
            return new Asked(asked, Optional.empty(), Optional.of(line), Optional.empty(), List.of());
        }
        if (question.answer() instanceof Answer.Text text) {
            var area = Textarea.of(form, question.id(), label)
                    .hint(question.hint())
                    .rows(6)
                    .atMost(text.longest());
            return new Asked(asked, Optional.of(area), Optional.empty(), Optional.empty(), List.of());
        }
        var fields = ReportForm.fields(question);
        return new Asked(
                Textarea.of(form, question.id(), question.label())
                        .hint(question.hint())
                        .question(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IntStream.range(0, fields.size())
                        .mapToObj(place -> Input.text(form, fields.get(place), "Target " + (place + 1)))
                        .toList());
    }
}
