/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/** Whether a teacher is appraised like colleagues (R7, guidance 2.48). */
public final class Appraisal {

    private Appraisal() {}

    /** Not while on induction: progress reviews and assessments take its place. */
    public static Finding check(boolean onInduction, RuleSet rules) {
        if (!onInduction) {
            return Finding.allowed(
                    "appraisal.usual", reason("Nobody is on induction, so appraisal is as for everybody."));
        }
        return rules.guidance().appraisalExemption()
                ? Finding.refused(
                        "appraisal.exempt",
                        reason(
                                "A teacher on induction is exempt from appraisal. Progress reviews and assessments take its"
                                        + " place."))
                : Finding.warning(
                        "appraisal.not-said",
                        reason("The guidance of that time does not speak of appraisal during induction."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R7", "2.48", sentence);
    }
}
