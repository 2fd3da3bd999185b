/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;

/** Reads typed answers, gathering everything that is wrong with them. */
public final class Reading {

    private final String subject;
    private final Map<String, String> typed;
    private final List<Refusal> refusals = new ArrayList<>();

    /** @param subject what it is about, with which the codes of refusals begin */
    public Reading(String subject, Map<String, String> typed) {
        this.subject = subject;
        this.typed = typed;
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String required(String field, String sentence) {
        var text = text(field);
        if (text.isEmpty()) {
            refuse(field, "missing", sentence);
        }
        return text;
    }

    public String limited(String field, int longest, String what) {
        var text = text(field);
        if (Prose.length(text) > longest) {
            refuse(field, "too-long", Prose.sentence(what, longest, Prose.length(text)));
        }
        return text;
    }

    /** Something that has to be there, with its limit. */
    public String required(String field, int longest, String what, String sentence) {
        return required(field, sentence).isEmpty() ? "" : limited(field, longest, what);
    }

    /** A telephone number, or nothing. */
    public String telephone(String field) {
        var text = text(field);
        holds(Telephone.fits(text), field, "wrong", Telephone.ADVICE);
        return text;
    }

    public <T> Optional<T> value(String field, Function<String, T> make, String sentence) {
        try {
            return Optional.of(make.apply(text(field)));
        } catch (RuntimeException wrong) {
            refuse(field, "wrong", sentence);
            return Optional.empty();
        }
    }

    public <E extends Enum<E>> Optional<E> choice(String field, E[] options, String sentence) {
        var chosen = Stream.of(options)
                .filter(option -> option.name().equals(text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            refuse(field, "none", sentence);
        }
        return chosen;
    }

    /** A date in three fields named after it; the refusal names the date. */
    public Optional<LocalDate> date(String name, String what) {
        var parts = Stream.of("-day", "-month", "-year")
                .map(part -> text(name + part))
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            refuse(name, "missing", "Enter the " + what);
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts.get(2)), number(parts.get(1)), number(parts.get(0))));
        } catch (DateTimeException | NumberFormatException wrong) {
            refuse(name, "wrong", "The " + what + " must be a real date, like 1 9 2026");
            return Optional.empty();
        }
    }

    public Optional<BigDecimal> decimal(String field, String sentence) {
        return value(field, BigDecimal::new, sentence);
    }

    /** Refuses unless something holds, and says whether it does. */
    public boolean holds(boolean condition, String field, String code, String sentence) {
        if (!condition) {
            refuse(field, code, sentence);
        }
        return condition;
    }

    public void refuse(String field, String code, String sentence) {
        refusals.add(new Refusal(field, subject + "." + field + "." + code, sentence));
    }

    /** What was found wrong elsewhere. */
    public void refuse(List<Refusal> others) {
        refusals.addAll(others);
    }

    private static int number(String digits) {
        if (!digits.matches("[0-9]{1,4}")) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(digits);
    }
}
