/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

/** How near a part-timer's formal assessment makes a progress review fall away (R35 b, guidance 2.49). */
public enum ReviewBesideAssessment {
    /** Less than one term apart: the literal reading, and the default. */
    LESS_THAN_A_TERM("less-than-a-term"),
    /** In the same term. */
    SAME_TERM("same-term");

    private final String code;

    ReviewBesideAssessment(String code) {
        this.code = code;
    }

    /** Its name in web services. */
    public String code() {
        return code;
    }
}
