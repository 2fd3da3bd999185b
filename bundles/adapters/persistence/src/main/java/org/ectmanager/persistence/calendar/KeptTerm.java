/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.calendar;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolTerm;

/** A school's term as it is kept. */
public record KeptTerm(String name, LocalDate from, LocalDate to, List<Span> closed, List<LocalDate> insetDays) {

    /** A closure as it is kept. */
    public record Span(LocalDate from, LocalDate to) {}

    static KeptTerm of(SchoolTerm term) {
        return new KeptTerm(
                term.name(),
                term.from(),
                term.to(),
                term.closed().stream()
                        .map(days -> new Span(days.from(), days.to()))
                        .toList(),
                term.insetDays());
    }

    SchoolTerm term() {
        return new SchoolTerm(
                name,
                from,
                to,
                closed.stream()
                        .map(days -> new DateRange(days.from(), days.to()))
                        .toList(),
                insetDays,
                false);
    }
}
