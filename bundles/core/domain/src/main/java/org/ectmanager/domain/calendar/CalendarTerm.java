/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Terms;

/**
 * One term of a three-term year, the unit of the law (R19). In a six-term year it is made of two school terms, each
 * worth half (R21).
 */
public record CalendarTerm(String name, List<Stretch> stretches) {

    /** One school term inside, with its days. */
    public record Stretch(SchoolTerm term, SchoolDays days) {

        public Stretch {
            requireNonNull(term, "term");
            if (days.count() == 0) {
                throw new IllegalArgumentException("A term has at least one school day");
            }
        }
    }

    public CalendarTerm {
        requireNonNull(name, "name");
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("A term has days");
        }
    }

    /** What one school term inside is worth: 1, or a half. */
    public Fraction share() {
        return Fraction.of(1, stretches.size());
    }

    public LocalDate from() {
        return stretches.get(0).term().from();
    }

    public LocalDate to() {
        return lastStretch().term().to();
    }

    public LocalDate firstSchoolDay() {
        return stretches.get(0).days().first();
    }

    public LocalDate lastSchoolDay() {
        return lastStretch().days().last();
    }

    public boolean provisional() {
        return stretches.stream().anyMatch(stretch -> stretch.term().provisional());
    }

    public int schoolDays() {
        return stretches.stream().mapToInt(stretch -> stretch.days().count()).sum();
    }

    public int schoolDays(DateRange period) {
        return stretches.stream()
                .mapToInt(stretch -> stretch.days().count(period.from(), period.to()))
                .sum();
    }

    /** The part of this term that lies in a period, by school days. */
    public Terms fraction(DateRange period) {
        return stretches.stream()
                .map(stretch -> Fraction.of(
                                stretch.days().count(period.from(), period.to()),
                                stretch.days().count())
                        .times(share()))
                .map(Terms::new)
                .reduce(Terms.NONE, Terms::plus);
    }

    /** The last school day of the first half: the day before half-term, or the middle day where there is none. */
    public LocalDate halfWay() {
        if (stretches.size() > 1) {
            return stretches.get(stretches.size() / 2 - 1).days().last();
        }
        return HalfTerm.lastDayBefore(stretches.get(0));
    }

    /** Whether all its school days lie in a period. */
    boolean liesIn(DateRange period) {
        return !firstSchoolDay().isBefore(period.from()) && !lastSchoolDay().isAfter(period.to());
    }

    private Stretch lastStretch() {
        return stretches.get(stretches.size() - 1);
    }
}
