/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Absences;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Reductions;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.LongerAgain;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.RequiredLength;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.PlanMaker;
import org.ectmanager.domain.plan.StandardLength;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is on record of an induction that its plan is made from. */
@Component(service = PlanFacts.class)
public final class PlanFacts {

    private final Decisions decisions;
    private final Absences absences;
    private final Reductions reductions;

    @Activate
    public PlanFacts(@Reference Decisions decisions, @Reference Absences absences, @Reference Reductions reductions) {
        this.decisions = decisions;
        this.absences = absences;
        this.reductions = reductions;
    }

    /** What was missed during an induction, by first day. */
    public List<Absence> absences(long induction) {
        return absences.of(induction).stream().map(RecordedAbsence::absence).toList();
    }

    /**
     * With the length that {@link StandardLength} knows, by the day on which the induction started here: nobody is
     * registered for a start before 1 September 2021, and whoever began earlier elsewhere and goes on here completes the
     * remainder of six terms, of which what was served before is a part (R19, R59).
     *
     * @param missed what is taken for missed, which need not be what is on record
     */
    InductionFacts of(Induction induction, List<Absence> missed, PlanMaker maker) {
        return of(induction, missed, reductions(induction.id()), maker);
    }

    /** @param shorter what is taken for taken off or taken back, which need not be what is on record */
    InductionFacts of(Induction induction, List<Absence> missed, List<Reduction> shorter, PlanMaker maker) {
        return of(induction, missed, shorter, decisions.extensions(induction.id()), maker);
    }

    /** @param longer what is taken for added, which need not be what is on record */
    InductionFacts extended(Induction induction, List<AgreedExtension> longer, PlanMaker maker) {
        return of(induction, absences(induction.id()), reductions(induction.id()), longer, maker);
    }

    private static InductionFacts of(
            Induction induction,
            List<Absence> missed,
            List<Reduction> shorter,
            List<AgreedExtension> longer,
            PlanMaker maker) {
        var rules = RuleSets.on(induction.startsOn());
        var usual = RequiredLength.standard(rules);
        var known = new InductionFacts(induction.startsOn(), induction.history(), missed, usual, induction.before());
        var required = new StandardLength(maker).of(known);
        required = reduced(required, shorter, rules).longerAgain(longerAgain(required, shorter, rules));
        for (var extension : longer) {
            required = required.extendedBy(extension);
        }
        return known.lasting(required);
    }

    private List<Reduction> reductions(long induction) {
        return reductions.of(induction).stream().map(RecordedReduction::dated).toList();
    }

    /** What would leave less than the shortest induction was refused when it was recorded, and takes nothing off. */
    private static RequiredLength reduced(RequiredLength whole, List<Reduction> reductions, RuleSet rules) {
        var left = whole;
        for (var reduction : reductions) {
            var length = left;
            left = reduction.until().isPresent()
                    ? length
                    : length.reducedBy(reduction, rules).fold(shorter -> shorter, refusals -> length);
        }
        return left;
    }

    /** For each that was taken back, how long induction was to last until then by those that were not yet. */
    private static List<LongerAgain> longerAgain(RequiredLength whole, List<Reduction> reductions, RuleSet rules) {
        return reductions.stream()
                .flatMap(reduction -> reduction.until().stream())
                .map(day -> new LongerAgain(
                        day, reduced(whole, onRecord(reductions, day), rules).beforeExtensions()))
                .toList();
    }

    /** Those that stood when others were taken back on a day, these included. */
    private static List<Reduction> onRecord(List<Reduction> reductions, LocalDate day) {
        return reductions.stream()
                .filter(reduction -> reduction.since().filter(day::isBefore).isEmpty())
                .filter(reduction -> reduction.until().filter(day::isAfter).isEmpty())
                .map(reduction -> new Reduction(reduction.terms(), reduction.reason(), reduction.consent()))
                .toList();
    }
}
