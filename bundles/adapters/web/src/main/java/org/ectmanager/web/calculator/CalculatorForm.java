/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
import org.ectmanager.web.words.Days;

/** What the calculator asks, and how it is read. Only the start and one working pattern are needed. */
final class CalculatorForm {

    /** The first day from which every induction has six terms (R19, R59). */
    static final LocalDate EARLIEST = LocalDate.of(2021, 9, 1);

    static final int MOST_PATTERNS = 12;
    static final int MOST_ABSENCES = 40;
    private static final int YEARS_AHEAD = 5;
    private static final String TERMS = "[0-9]{1,2}([.][0-9])?";

    private CalculatorForm() {}

    /** The questions with one full-time working pattern filled in. */
    static Form blank() {
        return Form.empty().with("patterns", "1").with("absences", "0").with("pattern-1-fte", "1.0");
    }

    static Groups patterns(Form form) {
        return Groups.of(form, "pattern", 1, MOST_PATTERNS);
    }

    static Groups absences(Form form) {
        return Groups.of(form, "absence", 0, MOST_ABSENCES);
    }

    /**
     * The induction that was described, or everything that is wrong with the description.
     *
     * @param today how far ahead a start may lie is counted from here
     */
    static Result<Asked> read(Form form, LocalDate today) {
        var start = start(form, today);
        // the other answers are read even when the start is wrong, so that all that is wrong is said at once
        var from = start.fold(day -> day, wrong -> EARLIEST);
        var answers = new Answers();
        var startsOn = answers.take(start);
        var contracts = answers.take(Patterns.read(form, patterns(form), from));
        var absences = answers.take(Absences.read(form, absences(form), from));
        var reduction = answers.take(reduction(form, from));
        var extension = answers.take(extension(form, from));
        var leaves = answers.take(leaves(form, from));
        return answers.then(() -> new Asked(
                startsOn.get(), contracts.get(), absences.get(), reduction.get(), extension.get(), leaves.get()));
    }

    private static Result<LocalDate> start(Form form, LocalDate today) {
        return within(
                Reading.date(form, "starts", "first day of induction"),
                "starts",
                EARLIEST,
                today.plusYears(YEARS_AHEAD),
                "The first day of induction");
    }

    private static Result<Optional<LocalDate>> leaves(Form form, LocalDate from) {
        if (isBlank(form, "leaves")) {
            return Result.done(Optional.empty());
        }
        return within(
                        Reading.date(form, "leaves", "last day"),
                        "leaves",
                        from,
                        LocalDate.of(2099, 12, 31),
                        "The last day")
                .fold(day -> Result.done(Optional.of(day)), Result::refused);
    }

    private static Result<Optional<Reduction>> reduction(Form form, LocalDate from) {
        var typed = form.value("reduction").strip();
        if (typed.isEmpty() || typed.matches("0([.]0)?")) {
            return Result.done(Optional.empty());
        }
        if (!typed.matches(TERMS)) {
            return refused("reduction", "reduction.shape", "Enter the terms taken off as a number, such as 1 or 1.5");
        }
        var reduction = new Reduction(Terms.of(typed), ReductionReason.PRIOR_EXPERIENCE, true);
        var rules = RuleSets.on(from);
        return RequiredLength.standard(rules)
                .reducedBy(reduction, rules)
                .fold(
                        left -> Result.done(Optional.of(reduction)),
                        reasons -> refused(
                                "reduction",
                                reasons.get(0).code(),
                                reasons.get(0).sentence()));
    }

    private static Result<Optional<AgreedExtension>> extension(Form form, LocalDate from) {
        var typed = form.value("extension").strip();
        if (typed.isEmpty() || typed.matches("0([.]0)?")) {
            return Result.done(Optional.empty());
        }
        if (!typed.matches(TERMS)) {
            return refused("extension", "extension.shape", "Enter the terms added as a number, such as 1 or 0.5");
        }
        return AgreedExtension.read(new BigDecimal(typed), RuleSets.on(from))
                .fold(
                        added -> Result.done(Optional.of(added)),
                        reasons -> refused(
                                "extension",
                                reasons.get(0).code(),
                                reasons.get(0).sentence()));
    }

    static boolean isBlank(Form form, String date) {
        return form.value(date + "-day").isBlank()
                && form.value(date + "-month").isBlank()
                && form.value(date + "-year").isBlank();
    }

    /** The date when it is one of these days, refused otherwise. */
    static Result<LocalDate> within(
            Result<LocalDate> date, String field, LocalDate first, LocalDate last, String what) {
        return date.fold(
                day -> day.isBefore(first)
                        ? refused(field, "date.too-early", what + " must be " + Days.of(first) + " or later")
                        : day.isAfter(last)
                                ? refused(field, "date.too-late", what + " must be " + Days.of(last) + " or earlier")
                                : Result.done(day),
                Result::refused);
    }

    static <T> Result<T> refused(String field, String code, String sentence) {
        return Result.refused(new Refusal(field, code, sentence));
    }
}
