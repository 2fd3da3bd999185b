/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.teacher;

/** The national record's own words for where somebody is with induction. */
public enum InductionStatus {
    NONE("None"),
    REQUIRED_TO_COMPLETE("Required to complete"),
    EXEMPT("Exempt"),
    IN_PROGRESS("In progress"),
    PASSED("Passed"),
    FAILED("Failed"),
    FAILED_IN_WALES("Failed in Wales");

    private final String title;

    InductionStatus(String title) {
        this.title = title;
    }

    /** As it is shown on pages. */
    public String title() {
        return title;
    }

    /** Whether induction may be started or taken up again (R2). */
    public boolean mayServe() {
        return this == NONE || this == REQUIRED_TO_COMPLETE || this == IN_PROGRESS;
    }
}
