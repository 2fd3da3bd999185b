/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectmanager.application.calculator.ShippedCalendar;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.NationalCalendar;
import org.ectmanager.domain.calendar.SchoolTerm;

/** One calendar for each school year whose bank holidays are known, by the national convention. */
final class ShippedCalendars {

    private static final int FIRST = 2018;
    private static final int LAST = 2035;
    private static final List<ShippedCalendar> ALL =
            IntStream.rangeClosed(FIRST, LAST).mapToObj(ShippedCalendars::year).toList();

    private ShippedCalendars() {}

    static List<ShippedCalendar> all() {
        return ALL;
    }

    static Optional<ShippedCalendar> named(String name) {
        return ALL.stream().filter(calendar -> calendar.name().equals(name)).findFirst();
    }

    private static ShippedCalendar year(int beginning) {
        var terms = NationalCalendar.year(beginning).stream()
                .map(CalendarTerm::stretches)
                .flatMap(List::stream)
                .map(stretch -> given(stretch.term()))
                .toList();
        return new ShippedCalendar(
                "england-" + beginning,
                "The school year that begins in September " + beginning + ", " + NationalCalendar.DAYS_A_YEAR
                        + " days by the usual pattern; schools and councils set their own",
                terms);
    }

    /** Whoever names it has chosen it, so it is not provisional. */
    private static SchoolTerm given(SchoolTerm term) {
        return new SchoolTerm(term.name(), term.from(), term.to(), term.closed(), term.insetDays(), false);
    }
}
