/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.domain.decision.AppealStep.CopyReceived;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealStep.Made;
import org.ectmanager.domain.decision.AppealStep.NotWanted;
import org.ectmanager.domain.decision.AppealStep.Replied;
import org.ectmanager.domain.decision.AppealStep.Withdrawn;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.length.AgreedExtension;

/**
 * What is known of an appeal against one decision (R48 to R50).
 *
 * @param decidedOn the day of the decision, on which its notice went by e-mail
 * @param steps those that stand, in the order of their kinds
 */
public record AppealCase(Decision decision, LocalDate decidedOn, List<AppealStep> steps) {

    public AppealCase {
        requireNonNull(decision, "decision");
        requireNonNull(decidedOn, "decidedOn");
        steps = steps.stream().sorted(Comparator.comparing(AppealStep::kind)).toList();
    }

    /** The same with one more step, in place of the one of its kind. */
    public AppealCase with(AppealStep step) {
        return new AppealCase(
                decision,
                decidedOn,
                Stream.concat(without(step.kind()).steps.stream(), Stream.of(step))
                        .toList());
    }

    public AppealCase without(Kind kind) {
        return new AppealCase(
                decision,
                decidedOn,
                steps.stream().filter(step -> step.kind() != kind).toList());
    }

    public <S extends AppealStep> Optional<S> find(Class<S> what) {
        return steps.stream().filter(what::isInstance).map(what::cast).findFirst();
    }

    public boolean has(Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** Where the appeal stands for whoever acts on the decision (R50, R51). */
    public Appeal standing() {
        var decided = find(Decided.class).<Appeal>map(step -> new Appeal.Decided(step.outcome(), step.on()));
        return decided.or(() -> find(Withdrawn.class).map(step -> new Appeal.Withdrawn(step.on())))
                .or(() -> find(Made.class).map(step -> new Appeal.Pending(step.on())))
                .or(() -> find(NotWanted.class).map(step -> new Appeal.NotWanted(step.on())))
                .orElseGet(Appeal.None::new);
    }

    /** How long it can be made (R48). */
    public AppealWindow window(StatutoryClocks clocks) {
        return clocks.appeal(decidedOn);
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return has(Kind.OUTCOME) || has(Kind.WITHDRAWN) || has(Kind.NOT_WANTED);
    }

    /** What may be recorded next. */
    public Set<Kind> next() {
        if (isOver() || !decision.isAppealable()) {
            return EnumSet.noneOf(Kind.class);
        }
        if (!has(Kind.MADE)) {
            return EnumSet.of(Kind.NOT_WANTED, Kind.MADE);
        }
        var next = EnumSet.of(Kind.COPY, Kind.HEARING, Kind.WITHDRAWN, Kind.OUTCOME);
        if (has(Kind.COPY)) {
            next.add(Kind.REPLY);
        }
        if (find(Replied.class).filter(Replied::defended).isPresent()) {
            next.add(Kind.REPLY_WITHDRAWN);
        }
        steps.forEach(step -> next.remove(step.kind()));
        return next;
    }

    /** What may come of it: only that it is allowed once the decision is not defended, or no longer (R49). */
    public Set<AppealOutcome> outcomes() {
        var all = AppealOutcome.against(decision);
        return reply().flatMap(AppealProcedure::by).map(only -> Set.of(only)).orElse(all);
    }

    Optional<AppealProcedure.Reply> reply() {
        return has(Kind.REPLY_WITHDRAWN)
                ? Optional.of(AppealProcedure.Reply.WITHDRAWN)
                : find(Replied.class)
                        .map(step ->
                                step.defended() ? AppealProcedure.Reply.DEFENDED : AppealProcedure.Reply.NOT_DEFENDED);
    }

    /** What counts as decided: what the appropriate body decided, or what the outcome made of it. */
    public Decision stands() {
        return find(Decided.class).map(this::after).orElse(decision);
    }

    /**
     * An appeal that is allowed leaves no extension and no failure. That induction then counts as passed is this
     * product's reading, for both.
     */
    private Decision after(Decided step) {
        return switch (step.outcome()) {
            case DISMISSED -> decision;
            case ALLOWED -> new Decision.Pass();
            case EXTENDED, OTHER_PERIOD -> new Decision.Extend(step.period().orElseThrow());
        };
    }

    /** By when the appropriate body says whether it defends its decision; empty before its copy came, and once it has. */
    public Optional<Deadline> toReply(StatutoryClocks clocks) {
        return isOver() || has(Kind.REPLY)
                ? Optional.empty()
                : find(CopyReceived.class).map(copy -> new AppealProcedure(clocks).reply(copy.on()));
    }

    /** The hearing that is to come, if one is. */
    public Optional<HearingSet> hearing() {
        return isOver() ? Optional.empty() : find(HearingSet.class);
    }

    /**
     * What the rules say of one of the steps beside the others. What does not stop is to be read by whoever records it.
     *
     * @param today no step is later, only a hearing
     */
    public List<Finding> checkOf(AppealStep step, LocalDate today, StatutoryClocks clocks) {
        return new AppealRules(this, today, clocks).of(step);
    }

    /** The same of all of them. */
    public List<Finding> check(LocalDate today, StatutoryClocks clocks) {
        return steps.stream()
                .flatMap(step -> checkOf(step, today, clocks).stream())
                .toList();
    }

    static boolean setsPeriod(AppealOutcome outcome) {
        return outcome == AppealOutcome.EXTENDED || outcome == AppealOutcome.OTHER_PERIOD;
    }

    boolean isDecided(AgreedExtension period) {
        return decision instanceof Decision.Extend extend
                && extend.extension().terms().equals(period.terms());
    }
}
