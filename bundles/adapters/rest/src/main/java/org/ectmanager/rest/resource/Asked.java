/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.resource;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.list.Turn;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.rest.resource.BadParameters.Wrong;

/** Reads query parameters and collects what is wrong with them; {@link #settle} refuses all at once. */
public final class Asked {

    private static final String NUMBER = "[1-9][0-9]{0,17}";

    private final List<Wrong> wrong = new ArrayList<>();

    public <E extends Enum<E>> Optional<E> choice(String name, String value, Class<E> kind) {
        var known = List.of(kind.getEnumConstants());
        return read(
                name,
                value,
                "One of " + known.stream().map(Enum::name).collect(Collectors.joining(", ")),
                text -> known.stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    public Optional<String> matching(String name, String value, String shape, String detail) {
        return read(name, value, detail, text -> Optional.of(text).filter(typed -> typed.matches(shape)));
    }

    public Optional<Long> number(String name, String value) {
        return matching(name, value, NUMBER, "The id of a record: digits only").map(Long::valueOf);
    }

    public Optional<SchoolId> school(String value) {
        return number("school", value).map(SchoolId::new);
    }

    public Optional<LocalDate> day(String name, String value) {
        return read(
                name,
                value,
                "A day such as 2026-09-01",
                text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                        ? Optional.of(LocalDate.parse(text))
                        : Optional.empty());
    }

    public Optional<Instant> moment(String name, String value) {
        return read(
                name,
                value,
                "A moment such as 2026-09-01T08:00:00Z",
                text -> text.matches("[0-9]{4}-.*")
                        ? Optional.of(OffsetDateTime.parse(text).toInstant())
                        : Optional.empty());
    }

    /** Page 1 of the usual size unless asked otherwise. */
    public Turn turn(String page, String pageSize) {
        return new Turn(
                within("page", page, 1, Turn.LAST_PAGE), within("pageSize", pageSize, Turn.USUAL, Turn.LARGEST));
    }

    private int within(String name, String value, int usual, int largest) {
        return read(
                        name,
                        value,
                        "A whole number from 1 to " + largest,
                        text -> text.matches("[1-9][0-9]{0,6}")
                                ? Optional.of(Integer.valueOf(text)).filter(number -> number <= largest)
                                : Optional.<Integer>empty())
                .orElse(usual);
    }

    /** Refuses when anything was wrong. */
    public void settle() {
        if (!wrong.isEmpty()) {
            throw new BadParameters(wrong);
        }
    }

    private <T> Optional<T> read(String name, String value, String detail, Function<String, Optional<T>> reading) {
        var found = Stream.ofNullable(value)
                .flatMap(text -> tried(text, reading).stream())
                .findFirst();
        if (value != null && found.isEmpty()) {
            wrong.add(new Wrong(name, detail));
        }
        return found;
    }

    private static <T> Optional<T> tried(String text, Function<String, Optional<T>> reading) {
        try {
            return reading.apply(text);
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }
}
