/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;

/**
 * One review or assessment with its dates and why.
 *
 * @param ordinal counted from 1 among the reports of its kind; assessments that were due before this appropriate body
 *     took the induction on are counted too
 * @param isFinal it ends with a recommendation to the appropriate body
 * @param period what it looks back on
 * @param opens first day on which it is asked for
 * @param due by the end of this day
 * @param term name of the term in which its period ends
 * @param provisional the dates rest on terms that nobody has published yet
 */
public record PlannedReport(
        ReportKind kind,
        int ordinal,
        boolean isFinal,
        DateRange period,
        LocalDate opens,
        LocalDate due,
        String term,
        List<Reason> because,
        boolean provisional) {

    public PlannedReport {
        requireNonNull(kind, "kind");
        requireNonNull(period, "period");
        requireNonNull(opens, "opens");
        requireNonNull(due, "due");
        requireNonNull(term, "term");
        because = List.copyOf(because);
        if (ordinal < 1) {
            throw new IllegalArgumentException("Reports are counted from 1");
        }
    }

    /** Such as {@code Progress review 2} or {@code Final assessment}. */
    public String title() {
        return isFinal ? "Final assessment" : kind.title() + " " + ordinal;
    }

    /** The same dates, told in other words to somebody who may not read all reasons. */
    public PlannedReport because(List<Reason> others) {
        return new PlannedReport(kind, ordinal, isFinal, period, opens, due, term, others, provisional);
    }

    PlannedReport numbered(int number) {
        return new PlannedReport(kind, number, isFinal, period, opens, due, term, because, provisional);
    }

    PlannedReport beginning(LocalDate from) {
        return new PlannedReport(
                kind, ordinal, isFinal, new DateRange(from, period.to()), opens, due, term, because, provisional);
    }
}
