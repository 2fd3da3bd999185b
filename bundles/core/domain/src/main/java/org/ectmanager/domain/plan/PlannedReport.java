/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
 * @param finalsBefore of a final assessment: how many of the same induction went before, as after an extension
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
        boolean provisional,
        int finalsBefore) {

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

    /** One that no final assessment goes before. */
    public PlannedReport(
            ReportKind kind,
            int ordinal,
            boolean isFinal,
            DateRange period,
            LocalDate opens,
            LocalDate due,
            String term,
            List<Reason> because,
            boolean provisional) {
        this(kind, ordinal, isFinal, period, opens, due, term, because, provisional, 0);
    }

    /** Such as {@code Progress review 2} or {@code Final assessment}; after an extension {@code Final assessment 2}. */
    public String title() {
        return title(kind, ordinal, isFinal, finalsBefore);
    }

    public static String title(ReportKind kind, int ordinal, boolean isFinal, int finalsBefore) {
        if (!isFinal) {
            return kind.title() + " " + ordinal;
        }
        return finalsBefore == 0 ? "Final assessment" : "Final assessment " + (finalsBefore + 1);
    }

    /** The same dates, told in other words to somebody who may not read all reasons. */
    public PlannedReport because(List<Reason> others) {
        return new PlannedReport(kind, ordinal, isFinal, period, opens, due, term, others, provisional, finalsBefore);
    }

    /** Due on another day that was agreed (R35 c, R37), with as much time to write it as before. */
    public PlannedReport agreed(LocalDate day) {
        var rule = kind == ReportKind.PROGRESS_REVIEW ? "R35" : "R37";
        var why = Reason.of(
                rule,
                "2.56",
                "The appropriate body agreed " + Reason.day(day) + " with the school, instead of " + Reason.day(due)
                        + " by the plan.");
        return new PlannedReport(
                kind,
                ordinal,
                isFinal,
                period,
                day.minusDays(DAYS.between(opens, due)),
                day,
                term,
                Stream.concat(because.stream(), Stream.of(why)).toList(),
                provisional,
                finalsBefore);
    }

    /** A formal assessment that another one follows. */
    boolean isFirstOfTwo() {
        return kind == ReportKind.FORMAL_ASSESSMENT && !isFinal;
    }

    PlannedReport numbered(int number) {
        return new PlannedReport(kind, number, isFinal, period, opens, due, term, because, provisional, finalsBefore);
    }

    PlannedReport after(int finals) {
        return new PlannedReport(kind, ordinal, isFinal, period, opens, due, term, because, provisional, finals);
    }

    PlannedReport beginning(LocalDate from) {
        return new PlannedReport(
                kind,
                ordinal,
                isFinal,
                new DateRange(from, period.to()),
                opens,
                due,
                term,
                because,
                provisional,
                finalsBefore);
    }
}
