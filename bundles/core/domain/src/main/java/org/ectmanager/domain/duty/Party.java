/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.duty;

/** Somebody on whom the rules of induction lay a duty, or who is told. */
public enum Party {
    EARLY_CAREER_TEACHER("the early career teacher"),
    HEAD_TEACHER("the head teacher"),
    INDUCTION_TUTOR("the induction tutor"),
    MENTOR("the mentor"),
    GOVERNING_BODY("the governing body"),
    EMPLOYER("the employer"),
    APPROPRIATE_BODY("the appropriate body"),
    NAMED_CONTACT("the named contact in the appropriate body"),
    PREVIOUS_BODY("the previous appropriate body"),
    PREVIOUS_SCHOOL("the previous school"),
    LEAD_PROVIDER("the lead provider"),
    SECRETARY_OF_STATE("the Secretary of State");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    /** As sentences say it. */
    public String words() {
        return words;
    }
}
