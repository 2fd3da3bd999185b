/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.ectmanager.application.calculator.InductionQuestion;
import org.ectmanager.application.calculator.InductionQuestion.Away;
import org.ectmanager.application.calculator.InductionQuestion.DecidedIn;
import org.ectmanager.application.calculator.InductionQuestion.Longer;
import org.ectmanager.application.calculator.InductionQuestion.Post;
import org.ectmanager.application.calculator.InductionQuestion.Shorter;
import org.ectmanager.application.calculator.InductionQuestion.Span;
import org.ectmanager.application.calculator.InductionQuestion.Terms;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;

/**
 * What the calculator asks, and how it is read. Only the start and one working pattern are needed. What the values may
 * be is the calculator's own to say.
 *
 * @param today the day up to which served terms are told
 */
record CalculatorForm(Form form, Terms calendar, PlanPolicy policy, LocalDate today) {

    static final int MOST_PATTERNS = 12;
    static final int MOST_ABSENCES = 40;

    static final String REPORTS = "reports";
    static final String REASON = "reason";

    private static final String LABEL = "label";
    private static final int LONGEST_LABEL = 60;
    private static final String NUMBER = "[0-9]{1,3}([.][0-9]{1,4})?";

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

    /** What the dates are called in one's own calendar; nothing else looks at it. */
    static String label(Form form) {
        return form.value(LABEL).strip();
    }

    /** The induction that was described, or everything that cannot be read. */
    Result<Described> read() {
        var patterns = filled(patterns(form), 1);
        var absences = filled(absences(form), 0);
        var answers = new Answers();
        var startsOn = answers.take(Reading.date(form, "starts", "first day of induction"));
        var posts = answers.take(each(patterns, this::post));
        var aways = answers.take(each(absences, this::away));
        var reduction = answers.take(number("reduction", "terms taken off, such as 1 or 1.5"));
        var reason = answers.take(reason());
        var extension = answers.take(number("extension", "terms added, such as 1 or 0.5"));
        var inWales = answers.take(number("extensionInWales", "terms added in Wales, such as 1 or 0.5"));
        var leavesOn = answers.take(optionalDate("leaves", "last day"));
        var reports = answers.take(reports());
        answers.take(label());
        return answers.then(() -> new Described(
                new InductionQuestion(
                        startsOn.get(),
                        today,
                        calendar,
                        posts.get().stream()
                                .map(post -> post.from(startsOn.get()))
                                .toList(),
                        aways.get(),
                        reduction.get().stream()
                                .filter(terms -> terms.signum() > 0)
                                .map(terms -> new Shorter(terms, reason.get(), true))
                                .toList(),
                        Stream.concat(
                                        longer(inWales.get(), DecidedIn.WALES),
                                        longer(extension.get(), DecidedIn.ENGLAND))
                                .toList(),
                        leavesOn.get(),
                        policy.with(reports.get())),
                patterns,
                absences));
    }

    /** The groups in which something was typed, and those that are always asked. */
    private List<Integer> filled(Groups groups, int always) {
        return groups.numbers()
                .filter(number -> number <= always || !groups.isBlank(form, number))
                .boxed()
                .toList();
    }

    private static <T> Result<List<T>> each(List<Integer> numbers, IntFunction<Result<T>> read) {
        var all = new ArrayList<T>();
        var refusals = new ArrayList<Refusal>();
        numbers.forEach(number -> read.apply(number).fold(all::add, refusals::addAll));
        return refusals.isEmpty() ? Result.done(all) : Result.refused(refusals);
    }

    /** A working pattern; without a first day it begins with induction. */
    private record Typed(
            String school,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            BigDecimal fte,
            Optional<BigDecimal> days) {

        Post from(LocalDate start) {
            return new Post(school, first.orElse(start), last, fte, days);
        }
    }

    private Result<Typed> post(int number) {
        var group = "pattern-" + number;
        var answers = new Answers();
        var first = answers.take(
                number == 1
                        ? optionalDate(group + "-first", "first day of this working pattern")
                        : date(group + "-first", "first day of this working pattern"));
        var last = answers.take(optionalDate(group + "-last", "last day of this working pattern"));
        var fte = answers.take(needed(group + "-fte", "full-time equivalent, such as 0.6"));
        var days = answers.take(number(group + "-days", "days a week, such as 3"));
        return answers.then(() -> new Typed(school(group), first.get(), last.get(), fte.get(), days.get()));
    }

    /** Whoever types no name means one school. */
    private String school(String group) {
        var typed = form.value(group + "-school").strip().toLowerCase(Locale.UK);
        return typed.isEmpty() ? "-" : typed;
    }

    private Result<Away> away(int number) {
        var group = "absence-" + number;
        var answers = new Answers();
        var kind = answers.take(Reading.choice(form, group + "-kind", AbsenceKind.class, "Choose the kind of absence"));
        var first = answers.take(Reading.date(form, group + "-first", "first day of absence"));
        var last = answers.take(Reading.date(form, group + "-last", "last day of absence"));
        var days = answers.take(needed(group + "-days", "contracted days that were missed, such as 3 or 0.5"));
        var choice = answers.take(choice(group + "-choice"));
        return answers.then(() -> new Away(new Span(first.get(), last.get()), days.get(), kind.get(), choice.get()));
    }

    private Result<String> label() {
        var label = label(form);
        return label.length() <= LONGEST_LABEL
                ? Result.done(label)
                : Result.refused(new Refusal(
                        LABEL,
                        "label.long",
                        "The name for your calendar has at most " + LONGEST_LABEL + " characters"));
    }

    /** Whoever is not asked, or does not say, has as many as the policy. */
    private Result<ReportsPerYear> reports() {
        return form.value(REPORTS).isEmpty()
                ? Result.done(policy.reportsPerYear())
                : Reading.choice(
                        form,
                        REPORTS,
                        ReportsPerYear.class,
                        "Choose how many reports a year the appropriate body asks for");
    }

    private Result<ReductionReason> reason() {
        return form.value(REASON).isEmpty()
                ? Result.done(ReductionReason.PRIOR_EXPERIENCE)
                : Reading.choice(form, REASON, ReductionReason.class, "Choose why terms were taken off");
    }

    private Result<LeaveChoice> choice(String field) {
        return form.value(field).isEmpty()
                ? Result.done(LeaveChoice.UNDECIDED)
                : Reading.choice(form, field, LeaveChoice.class, "Choose whether the leave extends induction");
    }

    private static Stream<Longer> longer(Optional<BigDecimal> typed, DecidedIn decidedIn) {
        return typed.stream().filter(terms -> terms.signum() > 0).map(terms -> new Longer(terms, decidedIn));
    }

    private Result<Optional<LocalDate>> date(String field, String what) {
        return Reading.date(form, field, what).map(Optional::of);
    }

    private Result<Optional<LocalDate>> optionalDate(String field, String what) {
        return List.of("-day", "-month", "-year").stream()
                        .allMatch(part -> form.value(field + part).isBlank())
                ? Result.done(Optional.empty())
                : date(field, what);
    }

    private Result<BigDecimal> needed(String field, String what) {
        return number(field, what)
                .fold(
                        read -> read.map(Result::done).orElseGet(() -> Result.refused(unread(field, what))),
                        Result::refused);
    }

    private Result<Optional<BigDecimal>> number(String field, String what) {
        var typed = form.value(field).strip();
        if (typed.isEmpty()) {
            return Result.done(Optional.empty());
        }
        return typed.matches(NUMBER)
                ? Result.done(Optional.of(new BigDecimal(typed)))
                : Result.refused(unread(field, what));
    }

    private static Refusal unread(String field, String what) {
        return new Refusal(field, "number.shape", "Enter the " + what);
    }
}
