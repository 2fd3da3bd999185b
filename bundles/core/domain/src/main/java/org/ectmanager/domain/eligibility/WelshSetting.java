/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** A post at a school or college in Wales: Welsh regulations say whether induction is served there (R5, R12). */
public record WelshSetting() implements StartFact {

    Finding check() {
        return Finding.warning(
                "post.in-wales",
                Reason.of(
                        "R5",
                        "2.1",
                        "The school is in Wales. Make sure that Welsh regulations allow induction there; an appeal would"
                                + " go to the Education Workforce Council."));
    }
}
