/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** What a British school overseas needs besides a recent inspection (R12, guidance 2.1). */
public record OverseasStanding(boolean meetsAllStandards, boolean inRecognisedOrganisation) implements StartFact {

    Finding check() {
        if (!meetsAllStandards) {
            return Finding.refused(
                    "post.overseas-standards",
                    reason("The inspection found that the school does not meet all standards for British schools"
                            + " overseas. Induction cannot be served there."));
        }
        return inRecognisedOrganisation
                ? Finding.allowed(
                        "post.overseas-recognised",
                        reason("The school meets all standards and belongs to a recognised organisation."))
                : Finding.refused(
                        "post.overseas-member",
                        reason("The school belongs to no recognised organisation of British schools overseas."
                                + " Induction cannot be served there."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R12", "2.1", sentence);
    }
}
