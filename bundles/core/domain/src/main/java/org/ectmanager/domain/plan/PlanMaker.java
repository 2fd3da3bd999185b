/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.calendar.NationalCalendar;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.CountingPosts;
import org.ectmanager.domain.contract.ServedTerms;
import org.ectmanager.domain.contract.ServiceTimeline;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.ReportDates.Returned;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;

/**
 * Plans an induction to its end (R19 to R39). Same facts, same plan. Years that the calendar does not have are
 * generated ({@link NationalCalendar}) and what rests on them is provisional.
 *
 * <p>An induction keeps the numbers of the rule set of its first day: those who had started stayed under the rules they
 * started under when six terms replaced three (R59, R66). What a later rule set says of a single day, such as that
 * carer's leave is statutory or that a review is due half-way through a term, holds from that day on for everybody.
 */
public record PlanMaker(TermCalendar calendar, PlanPolicy policy) {

    public PlanMaker {
        requireNonNull(calendar, "calendar");
        requireNonNull(policy, "policy");
    }

    /** A first plan, as things stand at the end of a day. */
    public InductionPlan plan(InductionFacts facts, LocalDate asOf) {
        return replan(facts, asOf, List.of());
    }

    /** A new plan that leaves the submitted reports exactly as they are. */
    public InductionPlan replan(InductionFacts facts, LocalDate asOf, List<PlannedReport> submitted) {
        var rules = RuleSets.on(facts.startsOn());
        var reaching = calendar.reaching(facts.startsOn(), Horizon.of(facts, rules));
        var posts = CountingPosts.planned(facts.contracts().from(facts.startsOn()), reaching, rules);
        var timeline = ServiceTimeline.of(posts.contracts(), reaching, policy.dayMethod(), rules);
        var posting = new NewPost(posts.counting(), reaching, rules);
        var course = CourseWalk.of(facts, timeline, policy, posting);
        var completedOn = course.completedOn();
        var overtaken = overtaken(facts, rules, submitted);
        var held = course.holding(submitted, overtaken);
        var stretches = policy.reportsPerYear().stretches(reaching);
        var points = new ReportPoints(stretches, timeline, held, policy, reviews(facts, rules))
                .of(Stint.of(posts.counting(), reaching), completedOn);
        var returned = returned(facts, timeline, posting);
        var planned = new ReportDates(stretches, policy, facts.assessedBefore(rules) + overtaken, returned).of(points);
        var reports = new SubmittedReports(submitted, stretches).joinedWith(planned);
        var served = served(facts, asOf, reaching, rules);
        var toCome =
                reports.stream().filter(report -> !submitted.contains(report)).toList();
        var warnings = Stream.of(
                        posts.warnings(),
                        served.warnings(),
                        warnings(facts, completedOn, reports),
                        ShortPeriods.warnings(toCome))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new InductionPlan(
                facts.required(), served, completion(facts, completedOn), course.parts(), reports, warnings);
    }

    /** From when on other reports are asked for than until a reduction was taken back. */
    private List<Returned> returned(InductionFacts facts, ServiceTimeline timeline, NewPost posting) {
        return facts.required().longerAgain().stream()
                .flatMap(back -> CourseWalk.of(facts.lasting(facts.required().before(back)), timeline, policy, posting)
                        .completedOn()
                        .map(end -> new Returned(back.since(), end))
                        .stream())
                .toList();
    }

    /** Reduced to one term, only the final assessment is due (R25, guidance 3.4). */
    private static boolean reviews(InductionFacts facts, RuleSet rules) {
        return rules.length().shortestReduced().isLessThan(facts.required().beforeExtensions());
    }

    /**
     * The assessment of part one, when it was submitted before induction was reduced to one part (R25): the final one
     * comes after it and does not take its place.
     */
    private static int overtaken(InductionFacts facts, RuleSet rules, List<PlannedReport> submitted) {
        var inOnePart = !rules.length().part().isLessThan(facts.required().beforeExtensions());
        return inOnePart && submitted.stream().anyMatch(PlannedReport::isFirstOfTwo) ? 1 : 0;
    }

    private ServedTerms served(InductionFacts facts, LocalDate asOf, TermCalendar reaching, RuleSet rules) {
        var posts = CountingPosts.asOf(asOf, facts.contracts().from(facts.startsOn()), reaching, rules);
        var past = ServiceTimeline.of(posts.contracts().leavingOn(asOf), reaching, policy.dayMethod(), rules);
        var course = CourseWalk.of(facts, past, policy, new NewPost(posts.counting(), reaching, rules));
        var because = new ArrayList<Reason>();
        because.add(Reason.of(
                "R20",
                "2.30",
                course.served().min(facts.required().terms()).toFourPlaces().toPlainString()
                        + " full-time equivalent terms were served up to " + Reason.day(asOf) + ", by the "
                        + policy.dayMethod().code() + " method."));
        if (!facts.before().isNone()) {
            because.add(Reason.of(
                    "R23",
                    "2.75",
                    facts.before().terms().figures() + " of them were served before " + Reason.day(facts.startsOn())
                            + "."));
        }
        return new ServedTerms(course.served(), policy.dayMethod(), because, posts.warnings());
    }

    private static Completion completion(InductionFacts facts, Optional<LocalDate> completedOn) {
        var terms = facts.required().terms();
        var late = LengthSet.last(facts.required())
                .filter(set -> completedOn.filter(set.on()::isAfter).isPresent());
        if (late.isPresent()) {
            return new Completion.On(late.get().on(), List.of(set(terms, completedOn.get(), late.get())));
        }
        return completedOn
                .<Completion>map(day -> new Completion.On(
                        day,
                        List.of(Reason.of(
                                "R43",
                                "2.65",
                                terms.figures() + " full-time equivalent terms will have been served on "
                                        + Reason.day(day) + "."))))
                .orElseGet(() -> new Completion.NotReached(notReached(facts)));
    }

    /** Nobody completes induction before it was as short as that. */
    private static Reason set(Terms terms, LocalDate servedOn, LengthSet set) {
        return Reason.of(
                "R43",
                "2.65",
                terms.figures() + " full-time equivalent terms had been served on " + Reason.day(servedOn) + ". "
                        + set.sentence() + ". It is complete with that.");
    }

    private static List<Reason> warnings(
            InductionFacts facts, Optional<LocalDate> completedOn, List<PlannedReport> reports) {
        var warnings = new ArrayList<Reason>();
        if (completedOn.isEmpty()) {
            warnings.add(notReached(facts));
        }
        if (facts.absences().stream().anyMatch(Absence::awaitsChoice)) {
            warnings.add(Reason.of(
                    "R29",
                    "3.7",
                    "The early career teacher has still to choose whether statutory leave extends induction. "
                            + "The final assessment waits for that choice."));
        }
        if (reports.stream().anyMatch(PlannedReport::provisional)) {
            warnings.add(NationalCalendar.reason());
        }
        return warnings;
    }

    private static Reason notReached(InductionFacts facts) {
        var ends = facts.contracts().contracts().isEmpty()
                || facts.contracts().endsOn().isPresent();
        return Reason.of(
                "R23",
                "2.75",
                ends
                        ? "The contracts end before induction is complete. Add the next contract to plan on."
                        : "Induction would not be complete within " + Horizon.FURTHEST
                                + " years. The plan stops there. Check the full-time equivalent and the absences.");
    }
}
