/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ectmanager.domain.contract.DayMethod;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.plan.ReportType;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.plan.ReviewBesideAssessment;

/** When reports open and fall due (P8, P9). */
record DueWords(PlanPolicy plan, LocalDate today) {

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                plan.reportsPerYear() == ReportsPerYear.SIX
                        ? "A report is written for each half of a term."
                        : "A report is written for each term.");
        sentences.add("It is due " + days(plan.dueDaysBeforePeriodEnd()) + " before the end of its period and opens "
                + days(plan.opensDaysBefore()) + " before that.");
        plan.staggered().stream()
                .map(own -> "For " + own.type().plural() + " it is " + days(own.dueDaysBeforePeriodEnd())
                        + " before the end of the period, opening " + days(own.opensDaysBefore()) + " before that.")
                .forEach(sentences::add);
        plan.fixedDates().stream()
                .filter(date -> !date.due().isBefore(today))
                .limit(3)
                .map(DueWords::sentence)
                .forEach(sentences::add);
        if (plan.reviewBesideAssessment() == ReviewBesideAssessment.SAME_TERM) {
            sentences.add("Part-time teachers have no progress review in the term of a formal assessment, and one in"
                    + " every other term.");
        }
        if (plan.dayMethod() == DayMethod.SIXTY_FIVE_DAYS) {
            sentences.add("Parts of a term count as school days of 65.");
        }
        if (plan.scaleAbsenceThreshold()) {
            sentences.add("The days of absence that extend induction are fewer for part-time teachers, in proportion.");
        }
        return sentences;
    }

    private static String sentence(FixedReportDate date) {
        var kinds = date.finals()
                ? ReportType.FINAL_ASSESSMENT.plural()
                : date.kinds().stream()
                        .sorted()
                        .map(ReportKind::title)
                        .map(title -> title.toLowerCase(Locale.UK) + "s")
                        .collect(joining(" and "));
        return kinds.substring(0, 1).toUpperCase(Locale.UK) + kinds.substring(1) + " of the term of "
                + Reason.day(date.due()) + " open on " + Reason.day(date.opens()) + " and are due on "
                + Reason.day(date.due()) + ".";
    }

    private static String days(int count) {
        return count % 7 == 0 && count > 0
                ? PolicyWords.number(count / 7, "week", "weeks")
                : PolicyWords.number(count, "day", "days");
    }
}
