/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ectmanager.domain.calendar.DateRange;

/** Dates as people read them. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private Days() {}

    /** As it is typed into the three fields of a date, for an example. */
    public static String typed(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonthValue() + " " + day.getYear();
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(DateRange range) {
        return of(range.from()) + " to " + of(range.to());
    }

    /** The day of a moment, where the platform is. */
    public static String of(Instant moment, Clock clock) {
        return of(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** The minute of a moment, where the platform is. */
    public static String at(Instant moment, Clock clock) {
        return MINUTE.format(moment.atZone(clock.getZone()));
    }
}
