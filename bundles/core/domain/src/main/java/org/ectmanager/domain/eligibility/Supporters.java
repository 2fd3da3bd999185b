/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** Whether those who support the teacher hold qualified teacher status, as is expected (R18, guidance 2.18). */
public record Supporters(boolean tutorQualified, boolean mentorQualified) implements StartFact {

    /** Who is not; expected, not required. */
    public Finding check() {
        if (tutorQualified && mentorQualified) {
            return Finding.allowed(
                    "support.qualified", reason("Induction tutor and mentor hold qualified teacher status."));
        }
        var who = tutorQualified ? "The mentor does" : mentorQualified ? "The induction tutor does" : "Both do";
        return Finding.warning(
                "support.not-qualified",
                reason(who + " not hold qualified teacher status, which is expected of induction tutor and mentor."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R18", "2.18", sentence);
    }
}
