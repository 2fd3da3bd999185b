/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.PartExtension;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.ServiceSlice;
import org.ectmanager.domain.contract.ServiceTimeline;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Terms;

/** Finds the parts and the formal assessments along the service (R19, R28, R30, R32, R37). */
final class CourseWalk {

    private final InductionFacts facts;
    private final ServiceTimeline timeline;
    private final PlanPolicy policy;
    private final RuleSet rules;
    private final List<PartOfInduction> parts = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private ServiceWalk walk;

    private CourseWalk(InductionFacts facts, ServiceTimeline timeline, PlanPolicy policy, RuleSet rules) {
        this.facts = facts;
        this.timeline = timeline;
        this.policy = policy;
        this.rules = rules;
        this.walk = new ServiceWalk(timeline.slices());
    }

    static Course of(InductionFacts facts, ServiceTimeline timeline, PlanPolicy policy, RuleSet rules) {
        var course = new CourseWalk(facts, timeline, policy, rules);
        course.run();
        return new Course(course.parts, course.milestones, new Terms(course.walk.served()));
    }

    private void run() {
        var base = facts.required().beforeExtensions();
        var part = rules.length().part();
        var running = true;
        if (part.isLessThan(base)) {
            running = part(1, part, false) && part(2, base, true);
        } else {
            running = part(1, base, true);
        }
        var target = base;
        for (var extension : facts.required().extensions()) {
            target = target.plus(extension.terms());
            running = running && extend(extension, target);
        }
    }

    private boolean part(int number, Terms target, boolean isFinal) {
        var from = parts.isEmpty()
                ? facts.startsOn()
                : parts.get(parts.size() - 1).period().to().plusDays(1);
        var end = walk.serveUntil(target.exact()).flatMap(nominal -> workOff(from, nominal));
        if (end.isEmpty()) {
            addUnfinished(number, from);
            return false;
        }
        var period = new DateRange(from, end.get());
        var extension = extension(period);
        parts.add(new PartOfInduction(number, period, true, extension));
        milestones.add(new Milestone(milestones.size() + 1, end.get(), isFinal, because(target, isFinal, extension)));
        return true;
    }

    /** The end of a part: working off absence makes it longer, and absence in what is added belongs to it too. */
    private Optional<LocalDate> workOff(LocalDate from, LocalDate nominal) {
        var start = walk;
        var end = Optional.of(nominal);
        Optional<LocalDate> before;
        do {
            before = end;
            var days = extension(new DateRange(from, end.orElseThrow())).extendedBy();
            walk = start.copy();
            end = days.isNone() ? Optional.of(nominal) : walk.work(days.exact());
        } while (end.isPresent() && !end.equals(before));
        return end;
    }

    private boolean extend(AgreedExtension extension, Terms target) {
        Optional<LocalDate> end = walk.serveUntil(target.exact());
        if (end.isEmpty()) {
            return false;
        }
        var reason = Reason.of(
                "R32",
                "3.8",
                "An assessment ends the extension of " + extension.terms()
                        + " terms that the appropriate body decided.");
        milestones.add(new Milestone(milestones.size() + 1, end.get(), true, List.of(reason)));
        return true;
    }

    private void addUnfinished(int number, LocalDate from) {
        var last = walk.today().filter(day -> !day.isBefore(from));
        last.ifPresent(day -> {
            var period = new DateRange(from, day);
            parts.add(new PartOfInduction(number, period, false, extension(period)));
        });
    }

    private PartExtension extension(DateRange part) {
        var absences = facts.absences().stream()
                .filter(absence -> part.contains(absence.period().from()))
                .toList();
        return PartExtension.of(absences, threshold(absences));
    }

    /** Scaled, each day away weighs what it would to somebody full time; the threshold is what comes to the same. */
    private Days threshold(List<Absence> absences) {
        var days = Days.of(rules.absences().threshold());
        var adHoc = absences.stream().filter(absence -> !absence.isStatutory()).toList();
        if (!policy.scaleAbsenceThreshold() || adHoc.isEmpty()) {
            return days;
        }
        var away = sum(adHoc, absence -> absence.days().exact());
        var weight = sum(adHoc, absence -> absence.days().exact().dividedBy(shareFrom(absence)));
        return weight.signum() == 0
                ? days
                : new Days((int) away.times(days.halves()).dividedBy(weight).ceiling());
    }

    private static Fraction sum(List<Absence> absences, Function<Absence, Fraction> weight) {
        return absences.stream().map(weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The share of full time when somebody goes away, or is next in post. */
    private Fraction shareFrom(Absence absence) {
        return timeline.slices().stream()
                .filter(slice -> !slice.days().day(slice.end() - 1).isBefore(absence.period().from()))
                .findFirst()
                .map(ServiceSlice::share)
                .orElse(Fraction.ONE);
    }

    private static List<Reason> because(Terms target, boolean isFinal, PartExtension extension) {
        var because = new ArrayList<Reason>();
        because.add(Reason.of(
                "R37",
                "2.55",
                (isFinal ? "The final" : "A") + " formal assessment falls when "
                        + target.figures()
                        + " full-time equivalent terms have been served."));
        because.addAll(extension.because());
        if (!extension.extendedBy().isNone()) {
            because.add(Reason.of(
                    "R30", "", "The " + extension.extendedBy() + " days are worked at the end of this part."));
        }
        return because;
    }
}
