/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.util.List;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;

/** Whether a school can answer what a body asks at registration (P4), and a head teacher sign it. */
final class FitQuestions {

    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_OPTIONS = 20;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_HELP = 4000;
    private static final int LONGEST_ID = 50;
    private static final int LONGEST_TEXT = 4000;

    private FitQuestions() {}

    /** The same section, or a sentence for the operator. */
    static Section of(Section section) {
        holds(said(section.title(), LONGEST_TITLE), "their title has 1 to " + LONGEST_TITLE + " characters");
        holds(
                section.guidance() != null && section.guidance().length() <= LONGEST_HELP,
                "the guidance above them has up to " + LONGEST_HELP + " characters");
        var questions = section.questions();
        holds(!questions.isEmpty() && questions.size() <= MOST_QUESTIONS, "there are 1 to " + MOST_QUESTIONS);
        holds(distinct(questions.stream().map(Question::id).toList()), "each has an id of its own");
        questions.forEach(FitQuestions::check);
        return section;
    }

    private static void check(Question question) {
        var id = question.id();
        holds(id.length() <= LONGEST_ID, "the id " + id + " has up to " + LONGEST_ID + " characters");
        holds(said(question.label(), LONGEST_LABEL), id + " is asked in 1 to " + LONGEST_LABEL + " characters");
        holds(question.hint().length() <= LONGEST_HELP, "the hint of " + id + " has up to " + LONGEST_HELP);
        if (question.answer() instanceof Answer.Text text) {
            holds(
                    text.longest() >= 1 && text.longest() <= LONGEST_TEXT,
                    "the text of " + id + " has up to " + LONGEST_TEXT + " characters");
        } else if (question.answer() instanceof Answer.Choice choice) {
            check(id, choice.options());
        } else {
            holds(false, id + " is answered by a text or a choice, targets are for reports");
        }
    }

    private static void check(String id, List<Option> options) {
        holds(options.size() <= MOST_OPTIONS, id + " has up to " + MOST_OPTIONS + " options");
        holds(
                options.stream().allMatch(option -> option.value().matches("[A-Za-z0-9-]{1,50}")),
                "the values of the options of " + id + " have 1 to 50 letters, digits or hyphens");
        holds(
                options.stream().allMatch(option -> said(option.label(), LONGEST_LABEL)),
                "the options of " + id + " are called by 1 to " + LONGEST_LABEL + " characters");
        holds(
                distinct(options.stream().map(Option::value).toList()),
                "each option of " + id + " has a value of its own");
    }

    private static boolean said(String words, int longest) {
        return words != null && !words.isBlank() && words.length() <= longest;
    }

    private static boolean distinct(List<String> names) {
        return names.stream().distinct().count() == names.size();
    }

    private static void holds(boolean condition, String rule) {
        if (!condition) {
            throw new Presence.Unfit("of its questions at registration, " + rule);
        }
    }
}
