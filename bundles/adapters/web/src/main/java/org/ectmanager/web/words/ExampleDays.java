/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.words;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.MARCH;
import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;

/** Days that could be typed into a form today, as they are typed: an example that is long past sends people astray. */
public record ExampleDays(LocalDate today) {

    private static final int A_FORTNIGHT = 2;
    private static final int A_TERM = 4;

    /** Of what has happened. */
    public String past() {
        return Days.typed(today.minusWeeks(A_FORTNIGHT));
    }

    /** Of what followed on that. */
    public String lately() {
        return Days.typed(today.minusWeeks(1));
    }

    /** Of what happened in another year. */
    public String lastYear() {
        return Days.typed(LocalDate.of(today.getYear() - 1, MARCH, 27));
    }

    /** Of what is to begin. */
    public String soon() {
        return Days.typed(today.plusWeeks(A_FORTNIGHT));
    }

    /** The first day of this school year. */
    public String yearStart() {
        return Days.typed(start());
    }

    /** In the spring of this school year. */
    public String spring() {
        return Days.typed(LocalDate.of(start().getYear() + 1, APRIL, 1));
    }

    /** The last day of a school year of which a term is to come. */
    public String yearEnd() {
        var end = LocalDate.of(today.getYear(), AUGUST, 31);
        return Days.typed(end.isBefore(today.plusMonths(A_TERM)) ? end.plusYears(1) : end);
    }

    private LocalDate start() {
        var start = LocalDate.of(today.getYear(), SEPTEMBER, 1);
        return start.isAfter(today) ? start.minusYears(1) : start;
    }
}
