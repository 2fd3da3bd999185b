/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolTerm;

/** Terms of the law as single school terms: where one is made of two, what lies between them is a closure. */
public final class WholeTerms {

    private WholeTerms() {}

    public static List<SchoolTerm> of(List<CalendarTerm> terms) {
        return terms.stream().map(WholeTerms::of).toList();
    }

    private static SchoolTerm of(CalendarTerm term) {
        var closed = new ArrayList<DateRange>();
        SchoolTerm before = null;
        for (var stretch : term.stretches()) {
            var part = stretch.term();
            if (before != null && before.to().plusDays(1).isBefore(part.from())) {
                closed.add(new DateRange(before.to().plusDays(1), part.from().minusDays(1)));
            }
            closed.addAll(part.closed());
            before = part;
        }
        var inset = term.stretches().stream()
                .flatMap(stretch -> stretch.term().insetDays().stream())
                .toList();
        return new SchoolTerm(term.name(), term.from(), term.to(), closed, inset, term.provisional());
    }
}
