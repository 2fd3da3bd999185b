/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.domain.absence.PartExtension;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ServiceTimeline;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Terms;

/** Finds the parts and the formal assessments along the service (R19, R28 to R32, R37). */
final class CourseWalk {

    private final InductionFacts facts;
    private final AbsenceCount absences;
    private final NewPost newPost;
    private final RuleSet rules;
    private final List<PartOfInduction> parts = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final ServiceWalk walk;
    private LocalDate ordinaryEnd = Contract.OPEN;

    private CourseWalk(InductionFacts facts, ServiceTimeline timeline, AbsenceCount absences, NewPost newPost) {
        this.facts = facts;
        this.absences = absences;
        this.newPost = newPost;
        this.rules = newPost.rules();
        this.walk = new ServiceWalk(timeline.slices(), facts.before().terms().exact());
    }

    static Course of(InductionFacts facts, ServiceTimeline timeline, PlanPolicy policy, NewPost newPost) {
        var absences = AbsenceCount.of(facts, newPost, timeline, policy.scaleAbsenceThreshold());
        var course = new CourseWalk(facts, timeline, absences, newPost);
        course.run();
        var isComplete = course.milestones.size() == course.needed();
        return new Course(course.parts, course.milestones, new Terms(course.walk.served()), isComplete);
    }

    private void run() {
        var base = facts.required().beforeExtensions();
        var part = rules.length().part();
        var running = true;
        if (part.isLessThan(base)) {
            running = (facts.assessedBefore(rules) > 0 || part(1, part, false)) && part(2, base, true);
        } else {
            running = part(1, base, true);
        }
        if (running) {
            extend(base);
        }
    }

    private void extend(Terms base) {
        var target = base;
        for (var extension : facts.required().extensions()) {
            target = target.plus(extension.terms());
            extend(extension, target);
        }
    }

    private boolean part(int number, Terms target, boolean isFinal) {
        var from = milestones.isEmpty() ? facts.startsOn() : dayAfterLast();
        var nominal = walk.serveUntil(target.exact());
        if (isFinal) {
            ordinaryEnd = nominal.orElse(Contract.OPEN);
        }
        var end = nominal.flatMap(day -> workOff(from, day, absences::in));
        if (end.isEmpty()) {
            addUnfinished(number, from);
            return false;
        }
        var period = new DateRange(from, end.get());
        var extension = absences.in(period);
        parts.add(new PartOfInduction(number, period, true, extension));
        var because = because(target, isFinal, extension, facts.before());
        if (isFinal) {
            because.addAll(facts.required().longerBecause());
            because.addAll(facts.required().shorterBecause());
        }
        addMilestone(period, isFinal, because, isFinal ? LengthSet.reduced(facts.required()) : Optional.empty());
        return true;
    }

    private void extend(AgreedExtension extension, Terms target) {
        var from = dayAfterLast();
        var end = walk.serveUntil(target.exact()).flatMap(day -> workOff(from, day, absences::leaveIn));
        end.ifPresent(day -> {
            var period = new DateRange(from, day);
            var because = new ArrayList<Reason>();
            because.add(Reason.of(
                    "R32",
                    "3.8",
                    "An assessment ends the extension of " + extension.terms().inWords()
                            + (extension.onAppeal().isPresent()
                                    ? " that was set on appeal."
                                    : " that the appropriate body decided.")));
            because.addAll(absences.leaveIn(period).because());
            addMilestone(period, true, because, LengthSet.extended(facts.required(), extension));
        });
    }

    private LocalDate dayAfterLast() {
        return milestones.get(milestones.size() - 1).on().plusDays(1);
    }

    private void addMilestone(DateRange period, boolean isFinal, List<Reason> because, Optional<LengthSet> set) {
        var last = milestones.size() + 1 == needed();
        if (last && !newPost.isFree(ordinaryEnd, period.to())) {
            because.add(Reason.of(
                    "R31",
                    "3.6",
                    "The extension is served in a new post, which has to last one term before induction is complete."));
        }
        milestones.add(new Milestone(milestones.size() + 1, period.to(), isFinal, because, set));
    }

    /** How many formal assessments there are up to the end. */
    private int needed() {
        var parts = rules.length().part().isLessThan(facts.required().beforeExtensions()) ? 2 : 1;
        return parts
                - facts.assessedBefore(rules)
                + facts.required().extensions().size();
    }

    /** The end of a part: working off absence makes it longer, and absence in what is added belongs to it too. */
    private Optional<LocalDate> workOff(
            LocalDate from, LocalDate nominal, Function<DateRange, PartExtension> extension) {
        var last = milestones.size() + 1 == needed();
        var end = Optional.of(nominal);
        while (end.isPresent()) {
            var day = end.get();
            var days = extension.apply(new DateRange(from, day)).extendedBy().exact();
            if (walk.worked().compareTo(days) < 0) {
                end = walk.work(days.minus(walk.worked()));
            } else if (last && !newPost.lastsLongEnough(ordinaryEnd, day)) {
                end = walk.workOneDay();
            } else {
                return end;
            }
        }
        return Optional.empty();
    }

    private void addUnfinished(int number, LocalDate from) {
        var last = walk.today().filter(day -> !day.isBefore(from));
        last.ifPresent(day -> {
            var period = new DateRange(from, day);
            parts.add(new PartOfInduction(number, period, false, absences.in(period)));
        });
    }

    private static List<Reason> because(Terms target, boolean isFinal, PartExtension extension, ServedBefore before) {
        var because = new ArrayList<Reason>();
        because.add(Reason.of(
                "R37",
                "2.55",
                (isFinal ? "The final" : "A") + " formal assessment falls when "
                        + target.figures()
                        + " full-time equivalent terms have been served."));
        if (!before.isNone()) {
            because.add(Reason.of(
                    "R23",
                    "2.75",
                    before.terms().figures() + " of them were served before this post. They carry over."));
        }
        because.addAll(extension.because());
        if (!extension.extendedBy().isNone()) {
            because.add(Reason.of(
                    "R30", "", "The " + extension.extendedBy() + " days are worked at the end of this part."));
        }
        return because;
    }
}
