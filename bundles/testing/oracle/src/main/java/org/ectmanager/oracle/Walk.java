/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.oracle.Answer.Part;
import org.ectmanager.oracle.Employments.Employment;
import org.ectmanager.oracle.History.Away;
import org.ectmanager.oracle.Timetable.SchoolDay;

/** Lives through an induction day by day (R20, R28, R30). */
final class Walk {

    /** A school day on which somebody served. */
    record Served(SchoolDay day, List<Employment> under, Ratio share) {}

    /** A formal assessment falls due at the end of this day. */
    record Milestone(LocalDate date, boolean isFinal) {}

    private static final Ratio THRESHOLD = Ratio.of(30, 1);

    private final History history;
    private final Timetable timetable;
    private final List<Employment> counting;
    private final DaysAway away;
    private final List<Ratio> targets;
    private final int formals;
    private final List<Served> service = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();

    private Ratio served = Ratio.ZERO;
    private Ratio workedOff = Ratio.ZERO;
    private boolean targetReached;
    private LocalDate partFrom;
    private Optional<Served> ordinaryEnd = Optional.empty();
    private Optional<LocalDate> completedOn = Optional.empty();

    Walk(History history, Timetable timetable, List<Employment> counting, List<Ratio> targets, LocalDate until) {
        this.history = history;
        this.timetable = timetable;
        this.counting = counting;
        this.away = new DaysAway(history, timetable, counting);
        this.targets = targets;
        this.formals = targets.size() - history.extensions().size();
        this.partFrom = history.startsOn();
        for (var day : timetable.days()) {
            if (!day.date().isAfter(until) && completedOn.isEmpty()) {
                live(day);
            }
        }
    }

    private void live(SchoolDay day) {
        var under = new ArrayList<Employment>();
        var fte = Ratio.ZERO;
        var days = Ratio.ZERO;
        for (var employment : counting) {
            for (var post : employment.posts()) {
                if (!day.date().isBefore(post.from()) && !day.date().isAfter(post.to())) {
                    fte = fte.plus(Ratio.of(post.fte()));
                    days = days.plus(Ratio.of(post.daysPerWeek()).over(Ratio.of(5, 1)));
                    if (!under.contains(employment)) {
                        under.add(employment);
                    }
                }
            }
        }
        if (!under.isEmpty()) {
            serve(new Served(day, under, fte.atMost(Ratio.ONE)), days.atMost(Ratio.ONE));
        }
    }

    private void serve(Served day, Ratio contracted) {
        service.add(day);
        if (targetReached) {
            workedOff = workedOff.plus(contracted);
        } else {
            var worth =
                    history.policy().sixtyFive() ? Ratio.of(1, 65) : day.day().share();
            served = served.plus(worth.times(day.share()));
            targetReached = served.atLeast(targets.get(milestones.size()));
            if (targetReached && milestones.size() + 1 == formals) {
                ordinaryEnd = Optional.of(day);
            }
        }
        var date = day.day().date();
        if (targetReached && isWorkedOff(date) && (milestones.size() + 1 < targets.size() || isLongEnough(day))) {
            reach(date);
        }
    }

    /** What is served beyond the ordinary length with a new employer lasts a term there (R31, R22). */
    private boolean isLongEnough(Served today) {
        var before = ordinaryEnd.orElseThrow().under();
        for (var employment : today.under()) {
            var known = before.stream().anyMatch(old -> old.employer().equals(employment.employer()));
            var date = today.day().date();
            if (known || timetable.isATerm(employment.from(), date)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorkedOff(LocalDate date) {
        return workedOff.atLeast(Ratio.of(extension(date).extendedByHalves(), 2));
    }

    /** A formal assessment. It ends a part, or else an extension that the appropriate body decided afterwards (R32). */
    private void reach(LocalDate date) {
        if (parts.size() < formals) {
            parts.add(part(date, true));
        }
        partFrom = date.plusDays(1);
        milestones.add(new Milestone(date, milestones.size() + 1 >= formals));
        targetReached = false;
        workedOff = Ratio.ZERO;
        if (milestones.size() == targets.size()) {
            completedOn = Optional.of(date);
        }
    }

    private Part part(LocalDate to, boolean complete) {
        var extension = extension(to);
        return new Part(
                parts.size() + 1, partFrom, to, complete, extension.adHocHalves(), extension.extendedByHalves());
    }

    private Part extension(LocalDate to) {
        var adHoc = 0;
        var chosen = 0;
        var weight = Ratio.ZERO;
        for (var absence : away.all()) {
            var from = absence.from().isBefore(partFrom) ? partFrom : absence.from();
            if (isLeftOut(absence.away().kind(), from)) {
                continue;
            }
            var halves = absence.between(partFrom, to);
            if (!isStatutory(absence.away().kind(), from)) {
                adHoc += halves;
                weight = weight.plus(halves == 0 ? Ratio.ZERO : weight(halves, from));
            } else if (absence.away().choice() == History.Choice.EXTEND) {
                chosen += halves;
            }
        }
        var isPart = parts.size() < formals;
        var reached = isPart && adHoc > 0 && weight.atLeast(THRESHOLD);
        return new Part(0, partFrom, to, true, adHoc, (reached ? adHoc : 0) + chosen);
    }

    /** Days of absence, or where the threshold is scaled, what they would be to somebody who works full time. */
    private Ratio weight(int halves, LocalDate from) {
        var days = Ratio.of(halves, 2);
        for (var day : service) {
            if (history.policy().scaled() && !day.day().date().isBefore(from)) {
                return days.over(day.share());
            }
        }
        return days;
    }

    private static boolean isLeftOut(History.Kind kind, LocalDate from) {
        return kind == History.Kind.CORONAVIRUS && from.getYear() * 12 + from.getMonthValue() < 2021 * 12 + 9;
    }

    static boolean isStatutory(Away absence) {
        return isStatutory(absence.kind(), absence.from());
    }

    private static boolean isStatutory(History.Kind kind, LocalDate from) {
        return switch (kind) {
            case SICKNESS, OTHER, CORONAVIRUS -> false;
            case CARERS -> !from.isBefore(LocalDate.of(2024, 4, 1));
            default -> true;
        };
    }

    /** Parts that are over, and the one that was begun and not ended. */
    List<Part> parts() {
        var all = new ArrayList<>(parts);
        if (parts.size() < formals && !service.isEmpty()) {
            var last = service.get(service.size() - 1).day().date();
            if (!last.isBefore(partFrom)) {
                all.add(part(last, false));
            }
        }
        return all;
    }

    List<Served> service() {
        return service;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    Ratio served() {
        return served;
    }

    Optional<LocalDate> completedOn() {
        return completedOn;
    }
}
