/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static org.ectmanager.domain.plan.ReportKind.FORMAL_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.INTERIM_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.PROGRESS_REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.ServiceTimeline;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Terms;

/**
 * Which reports there are and on which day the period of each ends (R34, R35, R37, R39).
 *
 * @param calendar each of its terms ends with a report: the terms, or their halves when six a year are asked for
 * @param reviews whether there are any
 */
record ReportPoints(
        TermCalendar calendar, ServiceTimeline timeline, Course course, PlanPolicy policy, boolean reviews) {

    /** In order of their days. */
    List<ReportPoint> of(List<Stint> stints, Optional<LocalDate> completedOn) {
        var points = new ArrayList<ReportPoint>();
        for (var stint : stints) {
            var end = completedOn.filter(day -> !day.isAfter(stint.to())).orElse(stint.to());
            if (!end.isBefore(stint.from())) {
                addFormals(stint, end, points);
                var leaving = !stint.isOpen() && !completedOn.equals(Optional.of(end));
                addStint(stint, end, leaving, points);
            }
        }
        points.sort(Comparator.comparing(ReportPoint::on));
        return points;
    }

    private void addFormals(Stint stint, LocalDate end, List<ReportPoint> points) {
        course.milestones().stream()
                .filter(milestone -> !milestone.on().isBefore(stint.from())
                        && !milestone.on().isAfter(end))
                .map(milestone -> new ReportPoint(
                        FORMAL_ASSESSMENT,
                        milestone.isFinal(),
                        milestone.on(),
                        stint.from(),
                        milestone.because(),
                        milestone.set()))
                .forEach(points::add);
    }

    private void addStint(Stint stint, LocalDate end, boolean leaving, List<ReportPoint> points) {
        var terms = calendar.termsIn(new DateRange(stint.from(), end));
        if (terms.isEmpty()) {
            return;
        }
        var last = calendar.schoolDayUpTo(end).orElseThrow();
        if (reviews) {
            addReviews(stint, terms, leaving ? last.minusDays(1) : last, points);
        }
        if (leaving && isAssessmentOpen(stint, last)) {
            points.add(new ReportPoint(INTERIM_ASSESSMENT, false, last, stint.from(), List.of(leavingReason())));
        }
    }

    private void addReviews(Stint stint, List<CalendarTerm> terms, LocalDate until, List<ReportPoint> points) {
        var joinedLate = hasRuleForLateJoiners(stint)
                && stint.from().isAfter(terms.get(0).halfWay());
        for (int index = joinedLate ? 1 : 0; index < terms.size(); index++) {
            var term = terms.get(index);
            var halfWay = joinedLate && index == 1 && !sixAYear();
            var day = halfWay ? term.halfWay() : term.lastSchoolDay();
            if (!day.isAfter(until) && !givesWay(term, day)) {
                points.add(new ReportPoint(
                        PROGRESS_REVIEW, false, day, stint.from(), List.of(reviewReason(term, halfWay))));
            }
        }
    }

    /** The guidance has had it since April 2024 (R66); a body that asks for six reports a year needs it always. */
    private boolean hasRuleForLateJoiners(Stint stint) {
        return sixAYear() || RuleSets.on(stint.from()).guidance().midTermReviews();
    }

    private boolean sixAYear() {
        return policy.reportsPerYear() == ReportsPerYear.SIX;
    }

    private boolean givesWay(CalendarTerm term, LocalDate review) {
        var partTime = timeline.shareOn(review).compareTo(Fraction.ONE) < 0;
        return course.milestones().stream()
                .map(Milestone::on)
                .anyMatch(assessment ->
                        partTime && policy.reviewBesideAssessment() == ReviewBesideAssessment.LESS_THAN_A_TERM
                                ? isLessThanATerm(review, assessment)
                                : !assessment.isBefore(term.from()) && !assessment.isAfter(term.to()));
    }

    private boolean isLessThanATerm(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return true;
        }
        var between =
                one.isBefore(other) ? new DateRange(one.plusDays(1), other) : new DateRange(other.plusDays(1), one);
        return !calendar.lasts(Terms.ONE, between);
    }

    /** False when the last formal assessment was on the very last school day: then nothing is left to assess. */
    private boolean isAssessmentOpen(Stint stint, LocalDate last) {
        return course.milestones().stream()
                .map(Milestone::on)
                .noneMatch(day -> day.equals(last) && !day.isBefore(stint.from()));
    }

    private Reason reviewReason(CalendarTerm term, boolean halfWay) {
        if (sixAYear()) {
            return Reason.policy("The appropriate body asks for six reports a year, so there is a progress review in "
                    + "each half of a term without a formal assessment: one in " + term.name() + ".");
        }
        return halfWay
                ? Reason.of(
                        "R35",
                        "2.49",
                        "The post began after half of a term, so the first progress review comes by half-way through "
                                + "the next, " + term.name() + ".")
                : Reason.of(
                        "R34",
                        "2.48",
                        "There is a progress review in each term without a formal assessment, so one in " + term.name()
                                + ".");
    }

    private static Reason leavingReason() {
        return Reason.of(
                "R39",
                "2.62",
                "The post ends before the next formal assessment, so an interim assessment records what was served.");
    }
}
