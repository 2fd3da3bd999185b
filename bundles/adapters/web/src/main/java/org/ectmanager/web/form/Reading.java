/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * Turns typed text into values. Each way of reading gives the value or a refusal for its field, in words that begin
 * with what to do ("Enter ...", "Choose ...").
 */
public final class Reading {

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT).substring(0, 3))
            .toList();

    private Reading() {}

    /** Text without blanks at its ends, or the sentence when nothing was typed. */
    public static Result<String> text(Form form, String name, String sentence) {
        var text = form.value(name).strip();
        return text.isEmpty() ? refused(name, "text.missing", sentence) : Result.done(text);
    }

    /** One of the values offered, or the sentence; a value that was never offered counts as none. */
    public static <T> Result<T> choice(Form form, String name, Function<String, Optional<T>> known, String sentence) {
        return known.apply(form.value(name))
                .map(Result::done)
                .orElseGet(() -> refused(name, "choice.missing", sentence));
    }

    public static <E extends Enum<E>> Result<E> choice(Form form, String name, Class<E> kind, String sentence) {
        return choice(
                form,
                name,
                typed -> Stream.of(kind.getEnumConstants())
                        .filter(constant -> constant.name().equals(typed))
                        .findFirst(),
                sentence);
    }

    public static Result<EmailAddress> email(Form form, String name, String sentence) {
        if (form.value(name).isBlank()) {
            return refused(name, "email.missing", sentence);
        }
        return value(
                form,
                name,
                EmailAddress::new,
                "email.shape",
                "Enter an email address in the correct format, like name@example.com");
    }

    /** A domain value whose constructor refuses what does not fit, with the sentence shown when it does. */
    public static <T> Result<T> value(Form form, String name, Function<String, T> make, String code, String sentence) {
        try {
            return Result.done(make.apply(form.value(name).strip()));
        } catch (IllegalArgumentException unfit) {
            return refused(name, code, sentence);
        }
    }

    /**
     * A date of three fields named {@code name-day}, {@code name-month} and {@code name-year}; the month may be a
     * word. The refusal's field is the whole date, or the first part that is missing.
     *
     * @param what the date in words, such as "date of birth"
     */
    public static Result<LocalDate> date(Form form, String name, String what) {
        var missing = new ArrayList<String>();
        for (var part : List.of("day", "month", "year")) {
            if (form.value(name + "-" + part).isBlank()) {
                missing.add(part);
            }
        }
        if (missing.size() == 3) {
            return refused(name, "date.missing", "Enter the " + what);
        }
        if (!missing.isEmpty()) {
            return refused(
                    name + "-" + missing.get(0),
                    "date.part-missing",
                    capital(what) + " must include a " + String.join(" and a ", missing));
        }
        return real(form, name, what);
    }

    private static Result<LocalDate> real(Form form, String name, String what) {
        var year = form.value(name + "-year").strip();
        if (year.matches("[0-9]{1,3}")) {
            return refused(name + "-year", "date.year", "Year must include 4 numbers");
        }
        try {
            return Result.done(LocalDate.of(
                    Integer.parseInt(year),
                    month(form.value(name + "-month").strip()),
                    Integer.parseInt(form.value(name + "-day").strip())));
        } catch (DateTimeException | NumberFormatException unreal) {
            return refused(name, "date.unreal", capital(what) + " must be a real date");
        }
    }

    private static int month(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        return word.length() >= 3 && MONTHS.contains(word.substring(0, 3))
                ? MONTHS.indexOf(word.substring(0, 3)) + 1
                : Integer.parseInt(typed);
    }

    private static <T> Result<T> refused(String field, String code, String sentence) {
        return Result.refused(new Refusal(field, code, sentence));
    }

    private static String capital(String what) {
        return what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
    }
}
