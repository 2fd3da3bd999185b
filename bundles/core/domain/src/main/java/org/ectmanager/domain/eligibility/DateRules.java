/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** When induction may start (R2, R8, guidance 2.11, 2.23). */
final class DateRules {

    private DateRules() {}

    static Finding notBackdated(ApplicationToStart application) {
        var dates = application.dates();
        if (!dates.registeredOn().isAfter(dates.startsOn())) {
            return Finding.allowed("start.in-time", reason("R8", "The appropriate body was asked before the start."));
        }
        if (!dates.backdatingReason().isEmpty()) {
            return Finding.warning(
                    "start.backdated-with-reason",
                    reason(
                            "R8",
                            "Induction starts on " + Reason.day(dates.startsOn())
                                    + " although the appropriate body was asked on "
                                    + Reason.day(dates.registeredOn()) + ". It gave a reason."));
        }
        return Finding.refused(
                "start.backdated",
                reason(
                        "R8",
                        "The appropriate body was asked on " + Reason.day(dates.registeredOn())
                                + ", so induction cannot start before that day. Choose that day or a later one."));
    }

    static Finding reportable(ApplicationToStart application) {
        var startsOn = application.dates().startsOn();
        var first = application.rules().department().firstNewClaim();
        if (startsOn.isBefore(first)) {
            return Finding.warning(
                    "start.before-2021",
                    reason("R2", "The Department's service takes no new start before " + Reason.day(first) + "."));
        }
        var when = startsOn.isAfter(application.dates().checkedOn())
                ? "The start can be reported to the Department from " + Reason.day(startsOn) + "."
                : "The start can be reported to the Department.";
        return Finding.allowed("start.reportable", reason("R8", when));
    }

    private static Reason reason(String rule, String sentence) {
        return Reason.of(rule, "2.11", sentence);
    }
}
