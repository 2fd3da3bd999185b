/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import org.ectmanager.application.induction.Induction;

/** Why a report that somebody worked on, or was written to about, is not there for them any more. */
public enum Became {
    /** Not shared with the early career teacher, or taken back to change it. */
    WITH_SCHOOL,
    /** With the appropriate body, or accepted by it. */
    HANDED_IN,
    CLOSED,
    /** Cancelled, because induction was passed before anybody had shared it. */
    PASSED,
    FAILED,
    /** Cancelled, because a new plan does without it. */
    PLANNED_ANEW;

    /** Of a report on this induction, also of a cancelled one. */
    public static Became of(Report report, Induction.State induction) {
        return switch (report.state()) {
            case CANCELLED -> cancelled(induction);
            case CLOSED -> CLOSED;
            case SUBMITTED, ACCEPTED -> HANDED_IN;
            default -> WITH_SCHOOL;
        };
    }

    private static Became cancelled(Induction.State induction) {
        return switch (induction) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            default -> PLANNED_ANEW;
        };
    }

    /** Whether nobody can work on it any more, whoever they are. */
    public boolean isCancelled() {
        return this == PASSED || this == FAILED || this == PLANNED_ANEW;
    }
}
