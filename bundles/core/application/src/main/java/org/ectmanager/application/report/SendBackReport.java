/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way back of a report that somebody has signed already: whoever signs next sends it back instead. Its writers change
 * it and share it again; without a change the signatures stand (R38, guidance 2.60).
 */
@ProviderType
public interface SendBackReport {

    /**
     * The right without which nobody sends back a report that stands so: to sign as head teacher, or for the tutor to write
     * reports. Empty where nobody does: it waits for the early career teacher, or for no signature.
     */
    static Optional<Right> needed(Report report) {
        return switch (report.state()) {
            case AWAITING_TUTOR -> Optional.of(Right.WRITE_REPORT);
            case AWAITING_HEAD -> Optional.of(Right.SIGN_AS_HEAD);
            default -> Optional.empty();
        };
    }

    /**
     * Sends a report back to be changed. The writers at the school read the reason, and the tutor is told; an early career
     * teacher who had signed is told that it comes again, without the reason. What somebody was quicker with is refused,
     * and so is a report that is another's to sign.
     */
    List<Refusal> sendBack(Caller caller, SchoolId school, Seen seen, String reason);
}
