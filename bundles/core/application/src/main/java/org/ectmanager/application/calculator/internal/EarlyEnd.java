/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectmanager.application.calculator.InductionQuestion.Shorter;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.decision.BringForward;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.plan.InductionFacts;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.domain.terms.Terms;

/**
 * Whether a part-timer's induction may end as early as a question says (R26): on the day on which it would be complete
 * it has to have covered two school years. Who asks sooner plans ahead, and is told.
 */
record EarlyEnd(InductionFacts facts, InductionPlan plan, TermCalendar calendar) {

    /** By the 65-day method a part-timer can have served more terms than have passed. */
    private static final Fte LESS_THAN_FULL_TIME = Fte.of("0.99");

    void check(List<Shorter> reductions, Faults faults) {
        IntStream.range(0, reductions.size())
                .filter(number -> isEarly(reductions.get(number)))
                .forEach(number -> onCompletion().ifPresent(finding -> refuse(number, finding, faults)));
    }

    /** What the appropriate body would say on a day on which the end is still to come. */
    List<Reason> doubts(List<Shorter> reductions, LocalDate asOf) {
        var isAhead = plan.completion().date().filter(asOf::isBefore).isPresent();
        if (!isAhead || reductions.stream().noneMatch(EarlyEnd::isEarly)) {
            return List.of();
        }
        var finding = onDay(asOf);
        return finding instanceof Finding.NotYet ? List.of(finding.reason()) : List.of();
    }

    private static boolean isEarly(Shorter reduction) {
        return reduction.reason() == ReductionReason.PART_TIME_TWO_YEARS;
    }

    private Optional<Finding> onCompletion() {
        return plan.completion().date().map(this::onDay).filter(finding -> !(finding instanceof Finding.Allowed));
    }

    private Finding onDay(LocalDate day) {
        var begun = facts.contracts().from(facts.startsOn()).leavingOn(day);
        var lasted = day.isBefore(facts.startsOn())
                ? Terms.NONE
                : begun.calendarTerms(calendar.reaching(facts.startsOn(), day), day);
        var partTime =
                begun.contracts().stream().anyMatch(contract -> !contract.fte().isFullTime());
        var served = partTime ? plan.required().terms().min(lasted.at(LESS_THAN_FULL_TIME)) : lasted;
        return BringForward.check(lasted, served, true, RuleSets.on(facts.startsOn()));
    }

    private static void refuse(int number, Finding finding, Faults faults) {
        var field = finding instanceof Finding.NotYet ? ".terms" : ".reason";
        var sentence = finding.reason().sentence();
        faults.add("reductions[" + number + "]" + field, finding.code(), sentence.substring(0, sentence.length() - 1));
    }
}
