/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when and until when schools may send registrations (P6, P5). Drafts may be kept at any time; what is sent too early
 * or too late is refused with the day and the reason, and schools read "do not register yet" until the day. A question of
 * the body may be answered at any time: what was sent once in time stays in time.
 *
 * @param opens the day of each year from which starts in the school year that begins in that year may be registered
 * @param fixed the same for one year, whatever {@code opens} says
 * @param closes for starts in a term the last day on which they may be registered, in the calendar year of the start
 */
public record RegistrationWindow(Optional<MonthDay> opens, List<LocalDate> fixed, Map<StartTerm, MonthDay> closes) {

    public RegistrationWindow {
        requireNonNull(opens, "opens");
        fixed = List.copyOf(fixed);
        closes = Map.copyOf(closes);
        opens.filter(day -> day.getMonth().compareTo(Month.AUGUST) > 0).ifPresent(late -> {
            throw new IllegalArgumentException("Registrations for September open from 1 January to 31 August");
        });
        if (fixed.stream().map(LocalDate::getYear).distinct().count() < fixed.size()) {
            throw new IllegalArgumentException("Registrations for September open once a year");
        }
    }

    /** At any time. */
    public static RegistrationWindow standard() {
        return new RegistrationWindow(Optional.empty(), List.of(), Map.of());
    }

    /** Each year from this day on, for starts in September and after. */
    public RegistrationWindow opening(MonthDay day) {
        return new RegistrationWindow(Optional.of(day), fixed, closes);
    }

    /** For starts in September of that day's year and after, from this day on. */
    public RegistrationWindow opening(LocalDate day) {
        return new RegistrationWindow(
                opens, Stream.concat(fixed.stream(), Stream.of(day)).toList(), closes);
    }

    /** For starts in a term up to and with this day of the calendar year of the start. */
    public RegistrationWindow closing(StartTerm term, MonthDay day) {
        var all = new EnumMap<StartTerm, MonthDay>(StartTerm.class);
        all.putAll(closes);
        all.put(term, day);
        return new RegistrationWindow(opens, fixed, all);
    }

    /** From when a start may be registered; empty when at any time. */
    public Optional<LocalDate> opensFor(LocalDate start) {
        return opensIn(start.getMonth().compareTo(Month.AUGUST) < 0 ? start.getYear() - 1 : start.getYear());
    }

    /** Until when a start may be registered, that day included; empty when at any time. */
    public Optional<LocalDate> closesFor(LocalDate start) {
        return Optional.ofNullable(closes.get(StartTerm.of(start))).map(day -> day.atYear(start.getYear()));
    }

    /** The day from which starts in September of this year may be registered, while it is still to come. */
    public Optional<LocalDate> notBefore(LocalDate today) {
        return opensIn(today.getYear()).filter(today::isBefore);
    }

    private Optional<LocalDate> opensIn(int year) {
        return fixed.stream()
                .filter(day -> day.getYear() == year)
                .findFirst()
                .or(() -> opens.map(day -> day.atYear(year)));
    }
}
