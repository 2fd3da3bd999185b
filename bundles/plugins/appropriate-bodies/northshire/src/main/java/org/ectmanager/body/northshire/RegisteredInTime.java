/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northshire;

import org.ectmanager.domain.eligibility.ApplicationToStart;
import org.ectmanager.domain.eligibility.StartRule;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** Northshire takes registrations for so many calendar days after the start; later ones only with its reason (P5). */
record RegisteredInTime(int days) implements StartRule {

    private static final String CODE = "northshire.registered-in-time";

    RegisteredInTime {
        if (days < 0 || days > 365) {
            throw new IllegalArgumentException("latest.registration.days is 0 to 365");
        }
    }

    @Override
    public Finding check(ApplicationToStart application) {
        var dates = application.dates();
        var latest = dates.startsOn().plusDays(days);
        if (!dates.registeredOn().isAfter(latest)) {
            return Finding.allowed(CODE, reason("It was registered by " + Reason.day(latest) + "."));
        }
        if (!dates.backdatingReason().isEmpty()) {
            return Finding.warning(
                    CODE, reason("It was registered after " + Reason.day(latest) + ", and Northshire gave a reason."));
        }
        return Finding.refused(
                CODE,
                reason("Northshire takes registrations until " + days + " days after the start, here until "
                        + Reason.day(latest) + ". Choose a later start, or ask Northshire."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("northshire", "", sentence);
    }
}
