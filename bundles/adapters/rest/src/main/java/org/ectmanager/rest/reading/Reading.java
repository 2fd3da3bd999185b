/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.rest.reading.BadBody.Wrong;

/**
 * Reads the fields of one JSON object and collects what is wrong with them; {@link #of} refuses all at once. A field
 * that is wrong reads as some value that counts for nothing. An optional field may be null, as if it were left out.
 */
public final class Reading {

    /** All that are named of what is wrong. How many entries a list takes is for the use case to say. */
    private static final int MOST_NAMED = 100;

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final String path;
    private final Map<String, Json> members;
    private final List<Wrong> wrong;
    private final Set<String> known = new HashSet<>();

    private Reading(String path, Map<String, Json> members, List<Wrong> wrong) {
        this.path = path;
        this.members = members;
        this.wrong = wrong;
    }

    /** Reads a whole body; every field that {@code reader} does not ask for is unknown and refused. */
    public static <T> T of(InputStream body, Function<Reading, T> reader) {
        var wrong = new ArrayList<Wrong>();
        var read = read(new Reading("", members(body), wrong), reader);
        if (!wrong.isEmpty()) {
            throw new BadBody(
                    BadBody.Kind.WRONG_FIELDS, wrong.stream().limit(MOST_NAMED).toList());
        }
        return read;
    }

    private static Map<String, Json> members(InputStream body) {
        try {
            return JsonBody.read(body == null ? InputStream.nullInputStream() : body)
                    .members();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <T> T read(Reading reading, Function<Reading, T> reader) {
        var read = reader.apply(reading);
        reading.members.keySet().stream()
                .filter(name -> !reading.known.contains(name))
                .forEach(name -> reading.fault(name, "There is no such field here"));
        return read;
    }

    public LocalDate day(String name) {
        return needed(name, maybeDay(name), NO_DAY);
    }

    public Optional<LocalDate> maybeDay(String name) {
        return value(name, "A day such as \"2025-09-01\"", Reading::day);
    }

    public String text(String name) {
        return needed(name, value(name, "A text", Reading::text), "");
    }

    /** Exact, from a string or a number. */
    public BigDecimal decimal(String name) {
        return needed(name, maybeDecimal(name), BigDecimal.ONE);
    }

    public Optional<BigDecimal> maybeDecimal(String name) {
        return value(name, "A number such as \"0.6\"", Reading::decimal);
    }

    public int whole(String name) {
        return needed(name, maybeWhole(name), 1);
    }

    public Optional<Integer> maybeWhole(String name) {
        return value(name, "A whole number such as 20", Reading::whole);
    }

    public Optional<Integer> maybeWithin(String name, int least, int most) {
        return value(name, "A whole number from " + least + " to " + most, json -> whole(json)
                .filter(number -> number >= least && number <= most));
    }

    public Optional<Integer> maybeEither(String name, int one, int other) {
        return value(
                name, one + " or " + other, json -> whole(json).filter(number -> number == one || number == other));
    }

    public boolean truth(String name) {
        return needed(name, maybeTruth(name), false);
    }

    public Optional<Boolean> maybeTruth(String name) {
        return value(
                name,
                "true or false",
                json -> json instanceof Json.Truth truth ? Optional.of(truth.value()) : Optional.empty());
    }

    public <E extends Enum<E>> E choice(String name, Class<E> kind, Function<E, String> code) {
        return needed(name, maybeChoice(name, kind, code), kind.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> maybeChoice(String name, Class<E> kind, Function<E, String> code) {
        var all = List.of(kind.getEnumConstants());
        var codes = all.stream().map(code).collect(Collectors.joining(", "));
        return value(name, "One of " + codes, json -> text(json).flatMap(text -> all.stream()
                .filter(constant -> code.apply(constant).equals(text))
                .findFirst()));
    }

    /** An object inside. */
    public <T> Optional<T> maybeInside(String name, Function<Reading, T> reader) {
        return value(name, "An object", json -> inside(Paths.member(path, name), json, reader));
    }

    /** A name, or an object instead. */
    public <T> Optional<T> nameOrInside(String name, Function<String, T> named, Function<Reading, T> reader) {
        var found = value(
                name,
                "A name, or an object",
                json -> json instanceof Json.Text text
                        ? Optional.of(named.apply(text.text()))
                        : inside(Paths.member(path, name), json, reader));
        if (!isGiven(name)) {
            fault(name, "This field is required");
        }
        return found;
    }

    /** A list of objects. */
    public <T> List<T> list(String name, Function<Reading, T> reader) {
        var list = maybeList(name, reader);
        return needed(name, list.isEmpty() && !isGiven(name) ? Optional.empty() : Optional.of(list), List.of());
    }

    /** A list of objects; empty when left out. */
    public <T> List<T> maybeList(String name, Function<Reading, T> reader) {
        return entries(name, "An object", (at, json) -> inside(at, json, reader));
    }

    /** A list of days; empty when left out. */
    public List<LocalDate> maybeDays(String name) {
        return entries(name, "A day such as \"2025-09-01\"", (at, json) -> day(json));
    }

    private <T> List<T> entries(String name, String what, BiFunction<String, Json, Optional<T>> reader) {
        var list = value(
                name,
                "A list",
                json -> json instanceof Json.Entries entries ? Optional.of(entries.entries()) : Optional.empty());
        var read = new ArrayList<T>();
        var given = list.orElse(List.of());
        for (var number = 0; number < given.size(); number++) {
            var at = Paths.entry(Paths.member(path, name), number);
            reader.apply(at, given.get(number)).ifPresentOrElse(read::add, () -> wrong.add(new Wrong(at, what)));
        }
        return read;
    }

    private <T> Optional<T> inside(String at, Json json, Function<Reading, T> reader) {
        return json instanceof Json.Members inside
                ? Optional.of(read(new Reading(at, inside.members(), wrong), reader))
                : Optional.empty();
    }

    private <T> Optional<T> value(String name, String what, Function<Json, Optional<T>> reader) {
        known.add(name);
        if (!isGiven(name)) {
            return Optional.empty();
        }
        var read = reader.apply(members.get(name));
        if (read.isEmpty()) {
            fault(name, what);
        }
        return read;
    }

    private <T> T needed(String name, Optional<T> found, T otherwise) {
        if (!isGiven(name)) {
            fault(name, "This field is required");
        }
        return found.orElse(otherwise);
    }

    private boolean isGiven(String name) {
        return members.containsKey(name) && !(members.get(name) instanceof Json.Nothing);
    }

    private void fault(String name, String detail) {
        wrong.add(new Wrong(Paths.member(path, name), detail));
    }

    private static Optional<String> text(Json json) {
        return json instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private static Optional<LocalDate> day(Json json) {
        return text(json)
                .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .flatMap(Reading::real);
    }

    private static Optional<LocalDate> real(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(Json json) {
        var digits = json instanceof Json.Number number ? Optional.of(number.digits()) : text(json);
        return digits.filter(text -> text.matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?"))
                .map(BigDecimal::new);
    }

    private static Optional<Integer> whole(Json json) {
        return Stream.of(json)
                .filter(Json.Number.class::isInstance)
                .map(number -> ((Json.Number) number).digits())
                .filter(digits -> digits.matches("-?[0-9]{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }
}
