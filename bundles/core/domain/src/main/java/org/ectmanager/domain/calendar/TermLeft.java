/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What published terms leave of a generated one (R19, R21). Where they take half of its school days or more they stand
 * for it, and nothing is left; otherwise it is what lies before or after them.
 */
record TermLeft(SchoolTerm generated, SchoolDays days, List<DateRange> published) {

    Optional<SchoolTerm> term() {
        if (published.isEmpty()) {
            return Optional.of(generated);
        }
        var free = free();
        var left = free.stream().mapToInt(this::schoolDays).sum();
        return 2 * left <= days.count()
                ? Optional.empty()
                : free.stream()
                        .sorted(Comparator.comparing(this::schoolDays).reversed())
                        .findFirst()
                        .map(this::cut);
    }

    private List<DateRange> free() {
        var free = new ArrayList<DateRange>();
        var next = generated.from();
        for (var term : published) {
            if (term.from().isAfter(next)) {
                free.add(new DateRange(next, term.from().minusDays(1)));
            }
            next = term.to().isBefore(next) ? next : term.to().plusDays(1);
        }
        if (!next.isAfter(generated.to())) {
            free.add(new DateRange(next, generated.to()));
        }
        return free;
    }

    private int schoolDays(DateRange range) {
        return days.count(range.from(), range.to());
    }

    private SchoolTerm cut(DateRange range) {
        return new SchoolTerm(
                generated.name(),
                range.from(),
                range.to(),
                generated.closed().stream().filter(range::overlaps).toList(),
                generated.insetDays(),
                true);
    }
}
