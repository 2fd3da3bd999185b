/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * Absences on the days where they lie (R28): those of one are spread evenly over the contracted school days that it
 * covers, so that it makes no difference whether it was entered as one or as several. Only days in post are days away,
 * and no day is one twice.
 */
public final class AbsencesInPost {

    /** What makes them the same in whatever order they are listed. */
    private static final Comparator<Absence> FIRST_COUNTS = Comparator.comparing(
                    (Absence absence) -> absence.period().from())
            .thenComparing(absence -> absence.period().to(), Comparator.reverseOrder())
            .thenComparing(Absence::days, Comparator.reverseOrder())
            .thenComparing(Absence::kind)
            .thenComparing(Absence::choice);

    private final List<AbsenceInPost> absences = new ArrayList<>();

    private AbsencesInPost() {}

    private AbsencesInPost(List<Absence> absences, PostsHeld posts) {
        var free = LocalDate.MIN;
        for (var absence : absences.stream().sorted(FIRST_COUNTS).toList()) {
            var period = absence.period();
            this.absences.add(new AbsenceInPost(absence, free.isAfter(period.from()) ? free : period.from(), posts));
            free = free.isAfter(period.to()) ? free : period.to().plusDays(1);
        }
    }

    /**
     * @param held all contracts
     * @param counting those from which absence counts (R22)
     * @param calendar reaches over all of them
     */
    public static AbsencesInPost of(
            List<Absence> absences,
            ContractHistory held,
            ContractHistory counting,
            TermCalendar calendar,
            RuleSet rules) {
        return absences.isEmpty()
                ? new AbsencesInPost()
                : new AbsencesInPost(absences, PostsHeld.of(held, counting, calendar, rules));
    }

    /** What of them lies in a period, each as an absence of its own. */
    public List<Absence> in(DateRange period) {
        return absences.stream()
                .map(absence -> absence.in(period))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those with more days than there are school days in post from their beginning to their end. */
    public List<Absence> outOfPost() {
        return absences.stream()
                .filter(absence -> !absence.isInPost())
                .map(AbsenceInPost::absence)
                .toList();
    }

    /** All days away in a period, whatever their kind. */
    public Days daysIn(DateRange period) {
        return in(period).stream().map(Absence::days).reduce(Days.NONE, Days::plus);
    }
}
