/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** The appropriate body reads a report and accepts it, or returns it with a reason. */
@ProviderType
public interface ReviewReport {

    /** Where a report stands that was handed in at least once. */
    enum Stage {
        TO_READ,
        RETURNED,
        ACCEPTED,
        /** Induction was passed or failed before it was accepted: it waits for nobody. */
        OVERTAKEN
    }

    /** Reports at one stage, of teachers or schools with these words, the longest handed in first. */
    Slice<Listed> at(Caller caller, Stage stage, Wanted wanted);

    /** A report that was handed in. Looking is recorded. */
    Optional<Opened> look(Caller caller, long report);

    /** A file that was attached to a report that was handed in. */
    Optional<Evidence.File> evidence(Caller caller, long report, long file);

    /** The PDF that is kept of an accepted report; empty before there is one. Looking is recorded. */
    Optional<Evidence.File> paper(Caller caller, long report);

    /**
     * Whether it is this person's to accept or return: never the named contact's of the teacher (R11), and only the quality
     * assurer's or a lead's where the body wants it so (P15).
     */
    boolean mayDecide(Caller caller, Opened opened);

    /** By name the quality assurer whose report it is by the body's policy, and not this person's; empty otherwise. */
    Optional<String> reader(Caller caller, Opened opened);

    /** Whether it waits to be accepted or returned: handed in, and induction was not decided without it. */
    boolean isWaiting(Opened opened);

    /** Whether this person may close it by {@link CloseReport}. */
    boolean mayClose(Caller caller, Opened opened);

    /**
     * Accepts it; after the final assessment a decision is awaited.
     *
     * @param checked the points of the body's checklist that were ticked, in its words; without all of them it is refused
     */
    List<Refusal> accept(Caller caller, Seen seen, List<String> checked);

    /** The same at a body that has no checklist. */
    default List<Refusal> accept(Caller caller, Seen seen) {
        return accept(caller, seen, List.of());
    }

    /**
     * Returns it to the tutor; whoever signed what then changes signs again.
     *
     * @param chosen of the reasons that the body offers, in its words
     * @param reason in the officer's own; may be left out where one was chosen
     */
    List<Refusal> giveBack(Caller caller, Seen seen, List<String> chosen, String reason);

    /** The same for a reason in the officer's own words. */
    default List<Refusal> giveBack(Caller caller, Seen seen, String reason) {
        return giveBack(caller, seen, List.of(), reason);
    }
}
