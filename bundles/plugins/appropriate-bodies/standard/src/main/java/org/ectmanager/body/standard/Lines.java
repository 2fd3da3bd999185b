/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.BodyContact;
import org.ectmanager.spi.body.HelpContacts;

/** Reads lines one by one; a wrong one adds a refusal that says what is allowed, and reads as its standard. */
record Lines(Map<String, String> lines, List<Refusal> refusals) {

    private static final HelpContacts NOBODY = new HelpContacts("-", "", "");

    String text(String key, int longest) {
        var text = optional(key, longest);
        if (text.isEmpty()) {
            refuse(key, "must be given: 1 to " + longest + " characters");
        }
        return text;
    }

    String optional(String key, int longest) {
        var text = lines.getOrDefault(key, "");
        if (text.length() > longest) {
            refuse(key, "is too long: up to " + longest + " characters are allowed");
        }
        return text;
    }

    Colour colour(String key, String standard) {
        var text = lines.getOrDefault(key, "");
        if (!text.isEmpty() && !text.matches("#[0-9a-fA-F]{6}")) {
            refuse(key, "must be # and six hexadecimal digits, such as " + standard);
            return new Colour(standard);
        }
        return new Colour(text.isEmpty() ? standard : text);
    }

    int number(String key, int lowest, int highest, int standard) {
        var text = lines.getOrDefault(key, "");
        if (text.isEmpty()) {
            return standard;
        }
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < lowest || Integer.parseInt(text) > highest) {
            refuse(key, "must be a whole number from " + lowest + " to " + highest);
            return standard;
        }
        return Integer.parseInt(text);
    }

    boolean yesOrNo(String key, boolean standard) {
        var text = lines.getOrDefault(key, "");
        if (!List.of("", "yes", "no").contains(text)) {
            refuse(key, "must be yes or no");
        }
        return text.isEmpty() ? standard : text.equals("yes");
    }

    ReportsPerYear reportsPerYear(String key) {
        var text = lines.getOrDefault(key, "");
        if (!List.of("", "3", "6").contains(text)) {
            refuse(key, "must be 3 or 6");
        }
        return text.equals("6") ? ReportsPerYear.SIX : ReportsPerYear.THREE;
    }

    HelpContacts help() {
        var telephone = optional("help.telephone", 40);
        var email = optional("help.email", 254);
        var hours = optional("help.hours", 120);
        if (!email.isEmpty()) {
            check("help.email", "must look like help@example.org", () -> new EmailAddress(email));
        }
        if (telephone.isEmpty() && email.isEmpty()) {
            refuse("help.telephone", "must be given, or help.email, so that schools find help");
            return NOBODY;
        }
        return new HelpContacts(telephone, email, hours, contact());
    }

    private Optional<BodyContact> contact() {
        var role = optional("help.contact.role", 80);
        var email = optional("help.contact.email", 254);
        if (role.isEmpty() && email.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BodyContact(role, email));
        } catch (IllegalArgumentException refused) {
            refuse(
                    role.isEmpty() ? "help.contact.role" : "help.contact.email",
                    "must be given together: a role in plain words and an address like fees@example.org");
            return Optional.empty();
        }
    }

    void check(String key, String otherwise, Supplier<?> value) {
        made(key, otherwise, value);
    }

    <T> Optional<T> made(String key, String otherwise, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            refuse(key, otherwise);
            return Optional.empty();
        }
    }

    /** One of an enumeration, written small with hyphens. */
    <E extends Enum<E>> E oneOf(String key, E[] values, E standard) {
        var text = lines.getOrDefault(key, "");
        if (text.isEmpty()) {
            return standard;
        }
        return Stream.of(values)
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    refuse(key, "must be one of " + words(values));
                    return standard;
                });
    }

    /** Any of an enumeration with commas between them; none where nothing is said. */
    <E extends Enum<E>> Set<E> anyOf(String key, E[] values) {
        var any = new HashSet<E>();
        for (var text : lines.getOrDefault(key, "").split(",")) {
            var found = Stream.of(values)
                    .filter(value -> word(value).equals(text.strip()))
                    .findFirst();
            found.ifPresent(any::add);
            if (found.isEmpty() && !text.isBlank()) {
                refuse(key, "must be one or more of " + words(values) + ", with commas between them");
                return Set.of();
            }
        }
        return any;
    }

    Optional<LocalDate> day(String key) {
        return day(key, lines.getOrDefault(key, ""));
    }

    /** One of the days of a line. */
    Optional<LocalDate> day(String key, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            refuse(key, "must be a day such as 2026-09-01");
            return Optional.of(LocalDate.EPOCH);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Enum<?>[] values) {
        return Stream.of(values).map(Lines::word).collect(Collectors.joining(", "));
    }

    /** What is numbered below a kind, in the order of the numbers. */
    <T> List<T> numbered(String kind, Function<String, Optional<T>> read) {
        return numbers(kind).stream()
                .flatMap(number -> read.apply(kind + "." + number + ".").stream())
                .toList();
    }

    TreeSet<Integer> numbers(String kind) {
        var below = Pattern.compile(kind + "\\.([1-9][0-9]?)\\..+");
        return lines.keySet().stream()
                .map(below::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a value refuses is said beside the line that it most likely comes from. */
    <T> Optional<T> made(String key, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            refuse(key, refused.getMessage());
            return Optional.empty();
        }
    }

    void refuse(String key, String sentence) {
        refusals.add(new Refusal(key, "body.line", sentence));
    }
}
