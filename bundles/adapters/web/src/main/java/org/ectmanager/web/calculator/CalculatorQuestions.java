/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.util.List;
import java.util.stream.Collectors;
import org.ectmanager.application.reduction.ReductionWords;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.web.absence.AbsenceWords;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;

/** The calculator's questions with given answers, and its buttons. */
public final class CalculatorQuestions {

    public static final Button ADD_PATTERN =
            Button.secondary("Add another working pattern").sending(Press.FIELD, Press.ADD_PATTERN);
    public static final Button ADD_ABSENCE = Button.secondary("Add an absence").sending(Press.FIELD, Press.ADD_ABSENCE);
    public static final Button CHANGE = Button.secondary("Change your answers").sending(Press.FIELD, Press.CHANGE);
    public static final Button DOWNLOAD =
            Button.secondary("Download the dates for your calendar").sending(Press.FIELD, Press.DOWNLOAD);

    /** Where no more can be added. */
    public static final String FULL_OF_PATTERNS = "You have entered " + CalculatorForm.MOST_PATTERNS
            + " working patterns, the most there is room for. To add another one, remove one first.";

    public static final String FULL_OF_ABSENCES = "You have entered " + CalculatorForm.MOST_ABSENCES
            + " absences, the most there is room for. To add another one, remove one first.";

    /** The headings above the groups, where a page opens after one was removed. */
    public static final String PATTERNS = "working-patterns";

    public static final String ABSENCES = "all-absences";

    /** What the plan says of each report. */
    public static final List<String> COLUMNS = List.of("Report", "Opens", "Due", "Looks back on");

    private CalculatorQuestions() {}

    public static Button removePattern(int number) {
        return Button.secondary("Remove working pattern " + number).sending(Press.FIELD, Press.removePattern(number));
    }

    public static Button removeAbsence(int number) {
        return Button.secondary("Remove absence " + number).sending(Press.FIELD, Press.removeAbsence(number));
    }

    public static boolean mayAddPattern(Groups patterns) {
        return patterns.count() < CalculatorForm.MOST_PATTERNS;
    }

    public static boolean mayAddAbsence(Groups absences) {
        return absences.count() < CalculatorForm.MOST_ABSENCES;
    }

    public static Choices kinds(Form form, String field) {
        var choices = Choices.of(form, field, "Kind of absence").option("", "Choose one");
        for (var kind : AbsenceKind.values()) {
            choices = choices.option(kind.name(), AbsenceWords.kind(kind));
        }
        return choices;
    }

    public static Choices choice(Form form, String field) {
        return Choices.of(form, field, "If it is statutory leave: does it extend induction?")
                .option("", "It is not statutory leave")
                .option(LeaveChoice.EXTEND.name(), "Yes, the teacher wants to extend")
                .option(LeaveChoice.DO_NOT_EXTEND.name(), "No, the teacher does not want to")
                .option(LeaveChoice.UNDECIDED.name(), "The teacher has not chosen yet");
    }

    /** The first of the reasons is the one that is meant where none is chosen. */
    public static Choices reasons(Form form) {
        var choices = Choices.of(form, CalculatorForm.REASON, "Why were they taken off?");
        for (var reason : ReductionReason.values()) {
            choices = choices.option(reason.name(), ReductionWords.title(reason));
        }
        return choices;
    }

    public static Choices reports(Form form) {
        return Choices.of(form, CalculatorForm.REPORTS, "How many reports a year does the appropriate body ask for?")
                .hint("Most ask for three, one each term")
                .option("", "Three, one each term")
                .option(ReportsPerYear.SIX.name(), "Six, one each half of a term");
    }

    /** Everything that was typed, as one text: the same answers make the same. */
    static String said(Form form) {
        return typed(form).stream()
                .sorted()
                .map(name -> "\n" + name + "=" + form.value(name).strip())
                .collect(Collectors.joining());
    }

    /** The fields that carry on what was typed, from the plan back to the questions. */
    public static List<String> typed(Form form) {
        return form.typed().keySet().stream()
                .filter(name -> !name.equals(Form.TOKEN) && !name.equals(Press.FIELD))
                .filter(name -> !form.value(name).isEmpty())
                .toList();
    }
}
