/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;

/** Whether people can fill in the forms of a body, and whether what it says of itself is plain text. */
final class FitForms {

    private static final int MOST_SECTIONS = 30;
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_OPTIONS = 50;
    private static final int LONGEST_LABEL = 1000;
    private static final int LONGEST_HELP = 10_000;
    private static final Pattern MARK_UP = Pattern.compile("<\\s*[A-Za-z!/?]");

    private FitForms() {}

    /** A sentence for the operator where something does not fit. */
    static void check(KnownBody body) {
        plain("its name", body.profile().name(), LONGEST_LABEL);
        plain("what it says about itself", body.profile().about(), LONGEST_HELP);
        Stream.concat(body.forms().values().stream(), Stream.of(body.finalForm()))
                .forEach(FitForms::check);
    }

    private static void check(FormDefinition form) {
        var named = "the form " + form.id();
        holds(form.id().length() <= 50 && form.version().length() <= 50, "the id and version of a form", 50);
        plain("the title of " + named, form.title(), LONGEST_LABEL);
        var sections = Stream.concat(form.tutorSections().stream(), Stream.of(form.ectSection()))
                .toList();
        atMost(named, "sections", sections, MOST_SECTIONS);
        atMost(named, "questions", form.questions(), MOST_QUESTIONS);
        sections.forEach(section -> check(named, section));
    }

    private static void check(String form, Section section) {
        plain("the title of a section of " + form, section.title(), LONGEST_LABEL);
        plain("the guidance of a section of " + form, section.guidance(), LONGEST_HELP);
        section.questions().forEach(question -> check(form, question));
    }

    private static void check(String form, Question question) {
        var named = "the question " + question.id() + " of " + form;
        holds(question.id().length() <= 50, "the id of a question of " + form, 50);
        plain(named, question.label(), LONGEST_LABEL);
        plain("the hint of " + named, question.hint(), LONGEST_HELP);
        if (question.answer() instanceof Answer.Choice choice) {
            atMost(named, "options", choice.options(), MOST_OPTIONS);
            choice.options().forEach(option -> plain("an option of " + named, option.label(), LONGEST_LABEL));
        }
    }

    private static void atMost(String whose, String what, List<?> all, int most) {
        if (all.size() > most) {
            throw new Presence.Unfit(whose + " has " + all.size() + " " + what + ", at most " + most + " are taken");
        }
    }

    private static void plain(String what, String text, int longest) {
        holds(text != null && text.length() <= longest, what, longest);
        if (MARK_UP.matcher(text).find()) {
            throw new Presence.Unfit(what + " is plain text, without mark-up");
        }
    }

    private static void holds(boolean holds, String what, int longest) {
        if (!holds) {
            throw new Presence.Unfit(what + " has up to " + longest + " characters");
        }
    }
}
