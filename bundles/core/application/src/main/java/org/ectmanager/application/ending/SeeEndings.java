/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.ending;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Endings.Ended;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the rules say once an induction is over: how long its records are kept (R53), and after a fail until when a
 * relevant school dismisses and from when the teacher may be listed (R50, R51). For the appropriate body's staff and for
 * the head teacher. Nothing is deleted by it.
 */
@ProviderType
public interface SeeEndings {

    /** Empty while the induction is open, and for everybody else. */
    Optional<Ending> of(Caller caller, Induction induction);

    /**
     * Those who failed at a school and still have a post there, as long as something is to be waited for or done: for the
     * head teacher.
     */
    List<FailedHere> failedAt(Caller caller, SchoolId school);

    /** Inductions of the appropriate body that are over, the longest over first; for those who authorise and release. */
    Slice<Kept> kept(Caller caller, Wanted wanted);

    /** Of how many the time is over and no appeal is running; empty for whoever may not see the list. */
    Optional<Long> over(Caller caller);

    /**
     * One that is over.
     *
     * @param keeping whether its records may be deleted today, and until when they are kept
     * @param failed empty unless it was failed
     */
    record Ending(LocalDate endedOn, LocalDate keptUntil, Finding keeping, Optional<Failed> failed) {

        public Ending {
            requireNonNull(endedOn, "endedOn");
            requireNonNull(keptUntil, "keptUntil");
            requireNonNull(keeping, "keeping");
            requireNonNull(failed, "failed");
        }
    }

    /**
     * What follows by what is on record of an appeal.
     *
     * @param dismissing whether the school dismisses now, and what it waits for
     * @param dismissal empty where the school need not dismiss, and while an appeal is running
     * @param listing whether the teacher may be put on the list of those who have failed
     */
    record Failed(Appeal appeal, Finding dismissing, Optional<Deadline> dismissal, Finding listing) {

        public Failed {
            requireNonNull(appeal, "appeal");
            requireNonNull(dismissing, "dismissing");
            requireNonNull(dismissal, "dismissal");
            requireNonNull(listing, "listing");
        }
    }

    /** One who failed at a school, with what follows. */
    record FailedHere(long induction, PersonName name, Failed failed) {

        public FailedHere {
            requireNonNull(name, "name");
            requireNonNull(failed, "failed");
        }
    }

    /**
     * A line of the list.
     *
     * @param until the first day on which its records may be deleted, unless an appeal is still running
     * @param isOver whether that day has come and no appeal is running; grievances are not on record here
     */
    record Kept(Ended ended, LocalDate until, boolean isOver) {

        public Kept {
            requireNonNull(ended, "ended");
            requireNonNull(until, "until");
        }
    }
}
