/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;

/**
 * The length for whoever started before 1 September 2021 (R59, guidance 1.4 to 1.8): three terms when they were
 * served by 1 September 2023, otherwise the remainder of six.
 */
public final class EarlyStarter {

    private static final LocalDate SIX_TERMS_FROM =
            RuleSets.latest().transition().startedBefore();

    /** The day by which three terms had to be served. */
    public static final LocalDate TRANSITION_ENDED =
            RuleSets.latest().transition().servedBy();

    private EarlyStarter() {}

    /** Whether a start was before six terms were the length of induction. */
    public static boolean isEarly(LocalDate startedOn) {
        return startedOn.isBefore(SIX_TERMS_FROM);
    }

    /**
     * The standard length for a start.
     *
     * @param servedByTransition terms served by 1 September 2023; not looked at for later starts
     */
    public static RequiredLength required(LocalDate startedOn, Terms servedByTransition) {
        var now = RuleSets.on(TRANSITION_ENDED).length();
        if (!isEarly(startedOn)) {
            return RequiredLength.standard(RuleSets.on(startedOn));
        }
        var before = now.part();
        if (servedByTransition.isLessThan(before)) {
            return RequiredLength.standard(now.standard());
        }
        var reason = Reason.of(
                "R59",
                "1.4",
                "Induction began before " + Reason.day(SIX_TERMS_FROM) + " and " + before.inWords() + " were served by "
                        + Reason.day(TRANSITION_ENDED) + ", which completes it.");
        return new RequiredLength(before, List.of(), List.of(reason));
    }
}
