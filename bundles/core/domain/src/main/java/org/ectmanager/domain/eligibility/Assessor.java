/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** Who may carry out a formal assessment (R18, R37, guidance 2.55, 5.6). */
public record Assessor(boolean headTeacher, boolean inductionTutor, boolean mentor) {

    /** The head teacher or the induction tutor; a mentor only when tutor too. */
    public Finding check() {
        if (headTeacher || inductionTutor) {
            return Finding.allowed(
                    "assessor.may",
                    reason("Formal assessments are carried out by the head teacher or the induction tutor."));
        }
        return Finding.refused(
                "assessor.may-not",
                reason(
                        mentor
                                ? "A mentor supports and does not assess. Ask the induction tutor or the head teacher."
                                : "Ask the induction tutor or the head teacher to carry out the assessment."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R18", "2.55", sentence);
    }
}
