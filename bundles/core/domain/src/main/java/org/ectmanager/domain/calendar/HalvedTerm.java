/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/** A term in two halves: the two terms of a six-term year, or what lies before half-term and after it (R21). */
record HalvedTerm(CalendarTerm whole) {

    /** One half only when all its school days are on one side. */
    List<CalendarTerm> halves() {
        if (whole.stretches().size() > 1) {
            return whole.stretches().stream()
                    .map(stretch -> new CalendarTerm(stretch.term().name(), List.of(stretch)))
                    .toList();
        }
        var middle = whole.halfWay();
        if (middle.equals(whole.lastSchoolDay())) {
            return List.of(whole);
        }
        return List.of(
                half(", first half", whole.from(), middle), half(", second half", middle.plusDays(1), whole.to()));
    }

    private CalendarTerm half(String which, LocalDate from, LocalDate to) {
        var stretch = whole.stretches().get(0);
        var term = stretch.term();
        var half = new SchoolTerm(whole.name() + which, from, to, term.closed(), term.insetDays(), term.provisional());
        return new CalendarTerm(
                half.name(),
                List.of(new CalendarTerm.Stretch(half, stretch.days().between(from, to))));
    }
}
