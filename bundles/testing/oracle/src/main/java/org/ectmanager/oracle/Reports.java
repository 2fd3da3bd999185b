/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectmanager.oracle.Answer.Point;
import org.ectmanager.oracle.Employments.Employment;
import org.ectmanager.oracle.Walk.Milestone;
import org.ectmanager.oracle.Walk.Served;

/** Which reports fall due, found by looking at each day of service (R34 to R39). */
final class Reports {

    /** R66. */
    private static final LocalDate RULE_FOR_LATE_JOINERS = LocalDate.of(2024, 4, 1);

    private record Found(String kind, LocalDate from, LocalDate to) {}

    private final History history;
    private final Timetable timetable;
    private final Holidays holidays;
    private final Walk walk;
    private final boolean finalOnly;
    private final List<Found> found = new ArrayList<>();

    Reports(History history, Timetable timetable, Holidays holidays, Walk walk, boolean finalOnly) {
        this.history = history;
        this.timetable = timetable;
        this.holidays = holidays;
        this.walk = walk;
        this.finalOnly = finalOnly;
    }

    List<Point> points() {
        var stint = new ArrayList<Served>();
        for (var day : walk.service()) {
            if (!stint.isEmpty() && !goesOn(stint.get(stint.size() - 1), day)) {
                report(stint, true);
                stint = new ArrayList<>();
            }
            stint.add(day);
        }
        if (!stint.isEmpty()) {
            report(stint, walk.completedOn().isEmpty());
        }
        var points = new ArrayList<Point>();
        found.forEach(report -> points.add(dated(report)));
        points.sort(Comparator.comparing(Point::dueOn));
        return points;
    }

    private static boolean goesOn(Served before, Served after) {
        for (var employment : after.under()) {
            if (before.under().contains(employment)) {
                return true;
            }
        }
        return false;
    }

    private void report(List<Served> stint, boolean leaves) {
        var first = stint.get(0);
        var last = stint.get(stint.size() - 1).day().date();
        var joinedLate = !joinedOn(first).isBefore(RULE_FOR_LATE_JOINERS)
                && first.day().date().isAfter(first.day().term().halfWay());
        var from = first.day().date();
        for (var day : stint) {
            var date = day.day().date();
            var kind = kindOn(day, first, joinedLate, last, leaves);
            if (!kind.isEmpty()) {
                found.add(new Found(kind, from, date));
                from = nextDay(date);
            }
        }
    }

    private static LocalDate joinedOn(Served first) {
        return first.under().stream()
                .map(Employment::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String kindOn(Served day, Served first, boolean joinedLate, LocalDate last, boolean leaves) {
        var date = day.day().date();
        for (var milestone : walk.milestones()) {
            if (milestone.date().equals(date)) {
                return milestone.isFinal() ? "final-assessment" : "formal-assessment";
            }
        }
        if (leaves && date.equals(last)) {
            return "interim-assessment";
        }
        return !finalOnly && isReviewDay(day, first, joinedLate) && !fallsAway(day) ? "progress-review" : "";
    }

    private boolean isReviewDay(Served day, Served first, boolean joinedLate) {
        var date = day.day().date();
        if (history.policy().sixReports()) {
            return endsAHalf(date, first.day().date());
        }
        var term = day.day().term();
        var joined = first.day().term().number();
        if (joinedLate && term.number() == joined) {
            return false;
        }
        return date.equals(joinedLate && term.number() == joined + 1 ? term.halfWay() : term.lastDay());
    }

    /** Not the half in which somebody came when it was more than half over. */
    private boolean endsAHalf(LocalDate date, LocalDate joined) {
        var half = timetable.halfOn(date);
        var tooLate = half == timetable.halfOn(joined)
                && joined.isAfter(timetable.half(half).middle());
        return date.equals(timetable.half(half).lastDay()) && !tooLate;
    }

    private boolean fallsAway(Served review) {
        for (var milestone : walk.milestones()) {
            if (isNear(review, milestone)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(Served review, Milestone milestone) {
        var date = review.day().date();
        if (together(date, milestone.date())) {
            return true;
        }
        if (history.policy().sameTerm() || review.share().atLeast(Ratio.ONE)) {
            return false;
        }
        return date.isBefore(milestone.date())
                ? !isApart(date.plusDays(1), milestone.date())
                : !isApart(milestone.date().plusDays(1), date);
    }

    private boolean together(LocalDate review, LocalDate assessment) {
        return history.policy().sixReports()
                ? timetable.halfOn(review) == timetable.halfOn(assessment)
                : timetable.termOn(review).equals(timetable.termOn(assessment));
    }

    private boolean isApart(LocalDate from, LocalDate to) {
        return history.policy().sixReports() ? timetable.isAHalf(from, to) : timetable.isATerm(from, to);
    }

    private LocalDate nextDay(LocalDate date) {
        var next = date.plusDays(1);
        while (!timetable.isSchoolDay(next) && next.isBefore(date.plusDays(100))) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Point dated(Found report) {
        for (var fixed : history.policy().fixed()) {
            if (isOfKind(report, fixed) && reportedIn(report).holds(fixed.dueOn())) {
                return point(report, fixed.opensOn(), fixed.dueOn());
            }
        }
        var policy = history.policy();
        var due = holidays.workingDayUpTo(report.to().minusDays(policy.dueDaysBeforePeriodEnd()));
        return point(report, holidays.workingDayUpTo(due.minusDays(policy.opensDaysBefore())), due);
    }

    /** The term in which a report's period ends, or the half of one where six are written a year. */
    private Span reportedIn(Found report) {
        var term = timetable.termOn(report.to());
        var half = timetable.half(timetable.halfOn(report.to()));
        return history.policy().sixReports() ? new Span(half.from(), half.to()) : new Span(term.from(), term.to());
    }

    private String named(Found report) {
        return history.policy().sixReports()
                ? timetable.half(timetable.halfOn(report.to())).name()
                : timetable.termOn(report.to()).name();
    }

    private static boolean isOfKind(Found report, History.Fixed fixed) {
        return report.kind().replace("final-", "formal-").equals(fixed.kind());
    }

    private Point point(Found report, LocalDate opens, LocalDate due) {
        return new Point(report.kind(), named(report), report.from(), report.to(), opens, due);
    }
}
