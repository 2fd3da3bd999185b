/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.teacher.TeacherRecord;

/**
 * A supply contract in which induction is to be served (R16, guidance 2.14 to 2.17).
 *
 * @param from first day of the contract
 * @param knownFrom the day from which it is known to last as long as it does: the first day, or the day on which it was
 *     made longer
 * @param to last day as it is known now
 * @param headAgreedBefore the head teacher agreed to an induction before the start
 */
public record SupplyPost(LocalDate from, LocalDate knownFrom, LocalDate to, boolean headAgreedBefore)
        implements StartFact {

    public SupplyPost {
        requireNonNull(knownFrom, "knownFrom");
        if (to.isBefore(from) || knownFrom.isBefore(from)) {
            throw new IllegalArgumentException("A contract ends, and is made longer, after it begins");
        }
    }

    /** The earliest start of an induction, never before it was clear that a term is reached; empty when it is not. */
    public Optional<LocalDate> earliestStart(TermCalendar calendar, RuleSet rules) {
        var days = new DateRange(from, to);
        var lasts = calendar.reaching(days.from(), days.to()).length(days);
        return lasts.isLessThan(rules.length().shortestPost()) ? Optional.empty() : Optional.of(knownFrom);
    }

    /** Whether induction may start in it on the day applied for. Whether it lasts a term is asked of every post. */
    static Finding check(ApplicationToStart application, SupplyPost supply) {
        if (!supply.headAgreedBefore) {
            return Finding.refused(
                    "supply.not-agreed",
                    reason(
                            "Long-term supply counts only if the head teacher agreed to the induction before the start."));
        }
        return application.dates().startsOn().isBefore(supply.knownFrom)
                ? Finding.refused(
                        "supply.backdated",
                        reason("It became clear on " + Reason.day(supply.knownFrom)
                                + " that the contract lasts a term. Induction starts on that day at the earliest; the"
                                + " weeks before do not count."))
                : Finding.allowed(
                        "supply.long-term", reason("The head teacher agreed to an induction in long-term supply."));
    }

    /** Whether it is too short to serve induction in, at a school where that matters, by somebody who is qualified. */
    static boolean isShort(ApplicationToStart application) {
        return !application.post().lastsATerm()
                && application.post().setting() == InductionSetting.RELEVANT_SCHOOL
                && application.fact(SupplyPost.class).isPresent()
                && qualifiedOn(application).isPresent();
    }

    /** Whether short supply may be done for as long as it lasts, although it does not count. */
    static Finding permitted(ApplicationToStart application) {
        var supply = application.fact(SupplyPost.class).orElseThrow();
        return new Supply(
                        qualifiedOn(application).orElseThrow(),
                        application.prior().running() != PriorInduction.Running.NOWHERE)
                .permittedOn(supply.to, application.rules());
    }

    private static Optional<LocalDate> qualifiedOn(ApplicationToStart application) {
        return application.teacher().known().flatMap(TeacherRecord::qtsDate);
    }

    private static Reason reason(String sentence) {
        return Reason.of("R16", "2.14 to 2.17", sentence);
    }
}
