/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Given terms continued with those of the convention, found day by day. */
final class Continuation {

    private final Holidays holidays;

    Continuation(Holidays holidays) {
        this.holidays = holidays;
    }

    List<Term> of(List<Term> given, int firstYear, int lastYear) {
        var all = new ArrayList<>(given);
        for (var year = firstYear; year <= lastYear; year++) {
            for (var term : new Convention(holidays).year(year)) {
                addLeft(all, given, term);
            }
        }
        all.sort(Comparator.comparing(Term::from));
        return all;
    }

    private void addLeft(List<Term> all, List<Term> given, Term term) {
        var runs = runs(given, term);
        var left = 0;
        Term longest = null;
        for (var run : runs) {
            var days = run.schoolDays(holidays).size();
            left += days;
            if (longest == null || days > longest.schoolDays(holidays).size()) {
                longest = run;
            }
        }
        if (2 * left > term.schoolDays(holidays).size()) {
            all.add(longest);
        }
    }

    /** The stretches of days that no given term has. */
    private static List<Term> runs(List<Term> given, Term term) {
        var runs = new ArrayList<Term>();
        LocalDate first = null;
        for (var date = term.from(); !date.isAfter(term.to().plusDays(1)); date = date.plusDays(1)) {
            var today = date;
            var isFree = !date.isAfter(term.to())
                    && given.stream().noneMatch(other -> new Span(other.from(), other.to()).holds(today));
            if (isFree && first == null) {
                first = date;
            } else if (!isFree && first != null) {
                runs.add(new Term(term.name(), first, date.minusDays(1), term.closed(), term.inset()));
                first = null;
            }
        }
        return runs;
    }
}
