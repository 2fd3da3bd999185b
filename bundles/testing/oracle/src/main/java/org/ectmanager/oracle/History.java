/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One induction as somebody would enter it.
 *
 * @param welsh terms by which it was extended in Wales before it came here
 */
record History(
        LocalDate startsOn,
        LocalDate asOf,
        Years years,
        List<Post> posts,
        List<Away> absences,
        List<BigDecimal> reductions,
        List<BigDecimal> extensions,
        BigDecimal welsh,
        LocalDate leavesOn,
        Policy policy) {

    /** The last day of whatever has no end. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Of an induction that was not extended in Wales. */
    History(
            LocalDate startsOn,
            LocalDate asOf,
            Years years,
            List<Post> posts,
            List<Away> absences,
            List<BigDecimal> reductions,
            List<BigDecimal> extensions,
            LocalDate leavesOn,
            Policy policy) {
        this(startsOn, asOf, years, posts, absences, reductions, extensions, BigDecimal.ZERO, leavesOn, policy);
    }

    /** With nothing taken off and nothing added. */
    History ofUsualLength() {
        return new History(startsOn, asOf, years, posts, absences, List.of(), List.of(), leavesOn, policy);
    }

    History extendedInWales(BigDecimal terms) {
        return new History(startsOn, asOf, years, posts, absences, reductions, extensions, terms, leavesOn, policy);
    }

    /** Published terms, in order; six a year or three. */
    record Years(boolean six, List<Term> terms) {}

    /** One contract. */
    record Post(String employer, LocalDate from, LocalDate to, BigDecimal fte, BigDecimal daysPerWeek) {}

    /** One absence, in half days of contracted time. */
    record Away(LocalDate from, LocalDate to, int halfDays, Kind kind, Choice choice) {}

    /** Why somebody is away. */
    enum Kind {
        SICKNESS,
        OTHER,
        MATERNITY,
        PATERNITY,
        ADOPTION,
        SHARED_PARENTAL,
        PARENTAL_BEREAVEMENT,
        CARERS,
        CORONAVIRUS
    }

    /** What the teacher wants of statutory leave. */
    enum Choice {
        EXTEND,
        DO_NOT_EXTEND,
        UNDECIDED
    }

    /** Dates for all reports of one kind whose period ends in the term of the due date; assessments are one kind. */
    record Fixed(String kind, LocalDate opensOn, LocalDate dueOn) {}

    /** What the appropriate body chose. */
    record Policy(
            boolean sixtyFive,
            boolean sameTerm,
            boolean scaled,
            boolean sixReports,
            int opensDaysBefore,
            int dueDaysBeforePeriodEnd,
            List<Fixed> fixed) {

        static final Policy USUAL = new Policy(false, false, false, false, 21, 14, List.of());
    }
}
