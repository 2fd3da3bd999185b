/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where a term is half over. */
final class HalfTerm {

    /** From Friday to the Monday ten days later there are ten days: a closure of a week. */
    private static final int DAYS_BETWEEN = 7;

    private HalfTerm() {}

    /** The break of a week or more that is nearest the middle; the middle day when the term has none. */
    static LocalDate lastDayBefore(CalendarTerm.Stretch stretch) {
        var days = stretch.days();
        var middle = (days.count() + 1) / 2 - 1;
        var index = IntStream.range(0, days.count() - 1)
                .filter(day -> days.day(day).plusDays(DAYS_BETWEEN).isBefore(days.day(day + 1)))
                .boxed()
                .min(Comparator.comparingInt(day -> Math.abs(day - middle)))
                .orElse(middle);
        return days.day(index);
    }
}
