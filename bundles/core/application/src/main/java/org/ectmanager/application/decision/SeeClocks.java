/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The clocks of the Regulations around a final assessment, for those who have it before them (R38, R44 to R46). */
@ProviderType
public interface SeeClocks {

    /**
     * Until when the head teacher recommends (R44), and until when the appropriate body has its copy (R38). The day of
     * the final assessment meeting is not on record; once the early career teacher has signed, the copy's time is counted
     * from that day, which is the last on which the meeting can have been. Empty for every other report, and once handed
     * in.
     */
    List<Deadline> toHandIn(Caller caller, SchoolId school, Opened opened);

    /** What the hand-in has set off, for the body's staff. Empty for every other report. */
    Optional<Running> sinceHandedIn(Caller caller, long report);

    /**
     * The clocks of an awaited decision.
     *
     * @param decision its number
     * @param clocks to be heard, and to decide
     */
    record Running(long decision, List<Deadline> clocks) {

        public Running {
            clocks = List.copyOf(requireNonNull(clocks, "clocks"));
        }
    }
}
