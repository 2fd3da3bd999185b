/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;

/**
 * What was written in one form, as far as it fits another: texts under questions of the same id, and choices that are
 * the same there. What is said of contract and attendance belongs to a period and is not carried into another one.
 */
public record CarriedAnswers(FormDefinition from, FormDefinition into) {

    /** The answers to go on with: what was written last in place of what is there. */
    public Content over(Content there, Content written) {
        return there.answering(with(there.answers(), fitting(written.answers(), tutors(from), tutors(into))))
                .commented(with(there.ectAnswers(), fitting(written.ectAnswers(), ects(from), ects(into))));
    }

    /** What is left there once what was written elsewhere, and says the same still, is taken out again. */
    public Content without(Content there, Content written) {
        return there.answering(without(there.answers(), fitting(written.answers(), tutors(from), tutors(into))))
                .commented(without(there.ectAnswers(), fitting(written.ectAnswers(), ects(from), ects(into))));
    }

    private static Map<String, String> without(Map<String, String> there, Map<String, String> fitting) {
        var left = new HashMap<>(there);
        left.entrySet().removeAll(fitting.entrySet());
        return left;
    }

    private static Map<String, String> with(Map<String, String> there, Map<String, String> fitting) {
        var answers = new HashMap<>(there);
        answers.putAll(fitting);
        return answers;
    }

    private static Map<String, String> fitting(Map<String, String> written, List<Question> from, List<Question> into) {
        var fitting = new HashMap<String, String>();
        for (var question : into) {
            from.stream()
                    .filter(asked -> asked.id().equals(question.id()))
                    .flatMap(asked -> ReportForm.fields(question).stream()
                            .filter(field -> fits(asked.answer(), question.answer(), written.getOrDefault(field, ""))))
                    .forEach(field -> fitting.put(field, written.get(field)));
        }
        return fitting;
    }

    /** A choice that says something else there is no answer to what is asked there. */
    private static boolean fits(Answer asked, Answer there, String answer) {
        if (asked instanceof Answer.Choice from && there instanceof Answer.Choice into) {
            return from.options().stream()
                    .filter(option -> option.value().equals(answer))
                    .anyMatch(into.options()::contains);
        }
        return asked.getClass() == there.getClass() && !answer.isBlank();
    }

    private static List<Question> tutors(FormDefinition form) {
        return form.tutorSections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    private static List<Question> ects(FormDefinition form) {
        return form.ectSection().questions();
    }
}
