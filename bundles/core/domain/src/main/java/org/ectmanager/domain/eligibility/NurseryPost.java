/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/**
 * A post at a nursery (R14, guidance 2.3).
 *
 * @param headCanRecommend somebody leads it who can make a recommendation against the Teachers' Standards
 * @param mainlyThreeAndOver the classes are mainly aged three and over
 */
public record NurseryPost(boolean headCanRecommend, boolean mainlyThreeAndOver) implements StartFact {

    /** Whether induction may be served there. */
    public Finding check() {
        if (!headCanRecommend) {
            return Finding.refused(
                    "post.nursery-head",
                    reason("Nobody at the nursery can make a recommendation against the Teachers\u2019 Standards."
                            + " Induction cannot be served there."));
        }
        return mainlyThreeAndOver
                ? Finding.allowed("post.nursery", reason("The nursery\u2019s classes are mainly aged three and over."))
                : Finding.refused(
                        "post.nursery-ages",
                        reason("The classes are mainly under three. Induction is served with classes mainly aged three"
                                + " and over."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R14", "2.3", sentence);
    }
}
