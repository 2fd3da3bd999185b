/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.contract.DayMethod;

/**
 * What an appropriate body chooses about its plans.
 *
 * @param opensDaysBefore calendar days from opening to due date
 * @param dueDaysBeforePeriodEnd calendar days from due date to the end of the period
 * @param fixedDates dates that replace the offsets
 * @param scaleAbsenceThreshold whether the days of R28 are scaled by the full-time equivalent; the law does not say so
 * @param reportsPerYear how many reports are asked for in a school year
 * @param staggered offsets of single types of reports, at most one for each, which replace those of all
 */
public record PlanPolicy(
        int opensDaysBefore,
        int dueDaysBeforePeriodEnd,
        List<FixedReportDate> fixedDates,
        ReviewBesideAssessment reviewBesideAssessment,
        DayMethod dayMethod,
        boolean scaleAbsenceThreshold,
        ReportsPerYear reportsPerYear,
        List<ReportOffset> staggered) {

    private static final int LONGEST_OFFSET = 366;

    /** Opens three weeks before it is due, due two weeks before the end of its period. */
    public static final PlanPolicy DEFAULT = offsets(21, 14);

    public PlanPolicy {
        fixedDates = List.copyOf(fixedDates);
        staggered = List.copyOf(staggered);
        requireNonNull(reviewBesideAssessment, "reviewBesideAssessment");
        requireNonNull(dayMethod, "dayMethod");
        requireNonNull(reportsPerYear, "reportsPerYear");
        if (isOutside(opensDaysBefore) || isOutside(dueDaysBeforePeriodEnd)) {
            throw new IllegalArgumentException("An offset is 0 to " + LONGEST_OFFSET + " days");
        }
        if (staggered.stream().map(ReportOffset::type).distinct().count() < staggered.size()) {
            throw new IllegalArgumentException("A type of reports has one offset");
        }
    }

    /** With the same offsets for all reports. */
    public PlanPolicy(
            int opensDaysBefore,
            int dueDaysBeforePeriodEnd,
            List<FixedReportDate> fixedDates,
            ReviewBesideAssessment reviewBesideAssessment,
            DayMethod dayMethod,
            boolean scaleAbsenceThreshold,
            ReportsPerYear reportsPerYear) {
        this(
                opensDaysBefore,
                dueDaysBeforePeriodEnd,
                fixedDates,
                reviewBesideAssessment,
                dayMethod,
                scaleAbsenceThreshold,
                reportsPerYear,
                List.of());
    }

    /** With a report in each term. */
    public PlanPolicy(
            int opensDaysBefore,
            int dueDaysBeforePeriodEnd,
            List<FixedReportDate> fixedDates,
            ReviewBesideAssessment reviewBesideAssessment,
            DayMethod dayMethod,
            boolean scaleAbsenceThreshold) {
        this(
                opensDaysBefore,
                dueDaysBeforePeriodEnd,
                fixedDates,
                reviewBesideAssessment,
                dayMethod,
                scaleAbsenceThreshold,
                ReportsPerYear.THREE);
    }

    public static PlanPolicy offsets(int opensDaysBefore, int dueDaysBeforePeriodEnd) {
        return new PlanPolicy(
                opensDaysBefore,
                dueDaysBeforePeriodEnd,
                List.of(),
                ReviewBesideAssessment.LESS_THAN_A_TERM,
                DayMethod.TERM_FRACTION,
                false);
    }

    public PlanPolicy with(List<FixedReportDate> dates) {
        return new PlanPolicy(
                opensDaysBefore,
                dueDaysBeforePeriodEnd,
                dates,
                reviewBesideAssessment,
                dayMethod,
                scaleAbsenceThreshold,
                reportsPerYear,
                staggered);
    }

    public PlanPolicy with(ReviewBesideAssessment reading) {
        return new PlanPolicy(
                opensDaysBefore,
                dueDaysBeforePeriodEnd,
                fixedDates,
                reading,
                dayMethod,
                scaleAbsenceThreshold,
                reportsPerYear,
                staggered);
    }

    public PlanPolicy with(ReportsPerYear reports) {
        return new PlanPolicy(
                opensDaysBefore,
                dueDaysBeforePeriodEnd,
                fixedDates,
                reviewBesideAssessment,
                dayMethod,
                scaleAbsenceThreshold,
                reports,
                staggered);
    }

    /** With these types of reports in an order of their own (P9). */
    public PlanPolicy staggering(ReportOffset... offsets) {
        return new PlanPolicy(
                opensDaysBefore,
                dueDaysBeforePeriodEnd,
                fixedDates,
                reviewBesideAssessment,
                dayMethod,
                scaleAbsenceThreshold,
                reportsPerYear,
                List.of(offsets));
    }

    /** The offsets of one type: its own, or those of all reports. */
    public ReportOffset offset(ReportType type) {
        return staggered.stream()
                .filter(own -> own.type() == type)
                .findFirst()
                .orElseGet(() -> new ReportOffset(type, opensDaysBefore, dueDaysBeforePeriodEnd));
    }

    /** The dates set for such reports; those of final assessments before those of all. */
    Stream<FixedReportDate> fixed(ReportKind kind, boolean isFinal) {
        var those =
                fixedDates.stream().filter(date -> date.isFor(kind, isFinal)).toList();
        return Stream.concat(
                those.stream().filter(FixedReportDate::finals), those.stream().filter(date -> !date.finals()));
    }

    private static boolean isOutside(int days) {
        return days < 0 || days > LONGEST_OFFSET;
    }
}
