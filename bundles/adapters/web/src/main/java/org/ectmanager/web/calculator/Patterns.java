/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;

/** Working patterns as typed: each from a day, perhaps to a day, at a school, with a full-time equivalent. */
final class Patterns {

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final BigDecimal WEEK = BigDecimal.valueOf(5);

    private Patterns() {}

    /** The contracts in the order typed; an empty group after the first is left out. */
    static Result<List<Contract>> read(Form form, Groups rows, LocalDate start) {
        var schools = new LinkedHashMap<String, SchoolId>();
        var contracts = new ArrayList<Contract>();
        var refusals = new ArrayList<Refusal>();
        rows.numbers()
                .filter(number -> number == 1 || !rows.isBlank(form, number))
                .mapToObj(number -> read(form, rows, number, start, schools))
                .forEach(result -> result.fold(contracts::add, refusals::addAll));
        return refusals.isEmpty() ? Result.done(contracts) : Result.refused(refusals);
    }

    private static Result<Contract> read(
            Form form, Groups rows, int number, LocalDate start, Map<String, SchoolId> schools) {
        var school = school(form.value(rows.field(number, "school")), schools);
        var answers = new Answers();
        var fte = answers.take(fte(form, rows.field(number, "fte")));
        var days = rows.field(number, "days");
        var period = answers.take(period(form, rows, number, start));
        var perWeek = form.value(days).isBlank() ? Result.done(BigDecimal.ZERO) : perWeek(form, days);
        var week = answers.take(perWeek);
        return answers.then(() -> new Contract(
                school,
                period.get(),
                fte.get(),
                week.get().signum() == 0 ? fte.get().value().multiply(WEEK) : week.get()));
    }

    /** Whoever types no name means one school. */
    private static SchoolId school(String typed, Map<String, SchoolId> schools) {
        var name = typed.strip().toLowerCase(Locale.UK);
        return schools.computeIfAbsent(name, first -> new SchoolId(schools.size() + 1L));
    }

    private static Result<Fte> fte(Form form, String field) {
        return Reading.value(
                form,
                field,
                Fte::of,
                "fte.shape",
                "Enter the full-time equivalent as a number above 0 and up to 1, such as 0.6");
    }

    private static Result<BigDecimal> perWeek(Form form, String field) {
        var typed = form.value(field).strip();
        return typed.matches("[0-5]([.][0-9]{1,2})?")
                        && new BigDecimal(typed).signum() > 0
                        && new BigDecimal(typed).compareTo(WEEK) <= 0
                ? Result.done(new BigDecimal(typed))
                : CalculatorForm.refused(
                        field, "days.shape", "Enter the days a week as a number above 0 and up to 5, such as 3");
    }

    private static Result<DateRange> period(Form form, Groups rows, int number, LocalDate start) {
        var first = rows.field(number, "first");
        var last = rows.field(number, "last");
        var from = number == 1 && CalculatorForm.isBlank(form, first)
                ? Result.done(start)
                : CalculatorForm.within(
                        Reading.date(form, first, "first day of this working pattern"),
                        first,
                        LocalDate.of(2000, 1, 1),
                        LATEST,
                        "The first day");
        return from.fold(
                day -> CalculatorForm.isBlank(form, last)
                        ? Result.done(new DateRange(day, Contract.OPEN))
                        : CalculatorForm.within(
                                        Reading.date(form, last, "last day of this working pattern"),
                                        last,
                                        day,
                                        LATEST,
                                        "The last day")
                                .fold(end -> Result.done(new DateRange(day, end)), Result::refused),
                Result::refused);
    }
}
