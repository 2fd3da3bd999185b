/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;

/** Absences as typed (R28, R29). */
final class Absences {

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final String DAYS = "[0-9]{1,3}([.][05])?";

    private Absences() {}

    /** The absences in the order typed; a group in which nothing was typed is left out. */
    static Result<List<Absence>> read(Form form, Groups rows, LocalDate start) {
        var absences = new ArrayList<Absence>();
        var refusals = new ArrayList<Refusal>();
        rows.numbers()
                .filter(number -> !rows.isBlank(form, number))
                .mapToObj(number -> read(form, rows, number, start))
                .forEach(result -> result.fold(absences::add, refusals::addAll));
        return refusals.isEmpty() ? Result.done(absences) : Result.refused(refusals);
    }

    private static Result<Absence> read(Form form, Groups rows, int number, LocalDate start) {
        var answers = new Answers();
        var kind = answers.take(
                Reading.choice(form, rows.field(number, "kind"), AbsenceKind.class, "Choose the kind of absence"));
        var period = answers.take(period(form, rows, number, start));
        var days = answers.take(days(form, rows.field(number, "days")));
        var choice = answers.take(choice(form, rows.field(number, "choice")));
        return answers.then(() -> new Absence(period.get(), days.get(), kind.get(), choice.get()));
    }

    private static Result<DateRange> period(Form form, Groups rows, int number, LocalDate start) {
        var first = rows.field(number, "first");
        var last = rows.field(number, "last");
        return CalculatorForm.within(
                        Reading.date(form, first, "first day of absence"),
                        first,
                        start,
                        LATEST,
                        "The first day of absence")
                .fold(
                        from -> CalculatorForm.within(
                                        Reading.date(form, last, "last day of absence"),
                                        last,
                                        from,
                                        LATEST,
                                        "The last day of absence")
                                .fold(to -> Result.done(new DateRange(from, to)), Result::refused),
                        Result::refused);
    }

    private static Result<Days> days(Form form, String field) {
        var typed = form.value(field).strip();
        return typed.matches(DAYS) && !Days.of(typed).isNone()
                ? Result.done(Days.of(typed))
                : CalculatorForm.refused(
                        field, "days.shape", "Enter the contracted days that were missed, such as 3 or 0.5");
    }

    private static Result<LeaveChoice> choice(Form form, String field) {
        return form.value(field).isBlank()
                ? Result.done(LeaveChoice.UNDECIDED)
                : Reading.choice(form, field, LeaveChoice.class, "Choose whether the leave extends induction");
    }
}
