/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Terms;

/** Ending a part-timer's induction early, once it has covered two school years (R26, guidance 2.38, 3.5). */
public final class BringForward {

    private BringForward() {}

    /**
     * Whether the appropriate body may be asked.
     *
     * @param calendarTerms how long induction has lasted, whatever the full-time equivalent
     * @param served full-time equivalent terms served
     * @param consent the teacher agrees
     */
    public static Finding check(Terms calendarTerms, Terms served, boolean consent, RuleSet rules) {
        var needed = rules.length().standard();
        if (!served.isLessThan(calendarTerms)) {
            return fullTime();
        }
        if (calendarTerms.isLessThan(needed)) {
            return Finding.notYet(
                    "bring-forward.too-early",
                    reason("Induction has covered " + calendarTerms.figures()
                            + " calendar terms. It can be ended early once it has covered " + needed.figures()
                            + "."));
        }
        return consent
                ? Finding.allowed(
                        "bring-forward",
                        reason("Induction has covered " + calendarTerms.figures() + " calendar terms, worth "
                                + served.figures() + ", and the teacher agrees to end it."))
                : Finding.notYet(
                        "bring-forward.consent",
                        reason("Get the teacher's agreement before induction is ended early."));
    }

    static Finding fullTime() {
        return Finding.refused(
                "bring-forward.full-time", reason("Only a part-time induction can be ended early after two years."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R26", "2.38", sentence);
    }
}
