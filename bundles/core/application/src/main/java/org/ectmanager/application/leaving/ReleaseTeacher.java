/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.leaving;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Leavers.Leaver;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Ends an induction without an outcome, because the teacher has left (R55, guidance 2.69). Officers of the appropriate
 * body do it once the last post is over. From then on another appropriate body, or this one for another school, may take
 * the teacher on (R56, R62). What was written and signed stays with this body.
 */
@ProviderType
public interface ReleaseTeacher {

    /** Teachers whose last post is over while their induction is open, the longest first; none for who may not act. */
    List<Leaver> waiting(Caller caller);

    /** Empty when there is no such induction, or when this person may not let anybody go. */
    Optional<Case> look(Caller caller, long induction);

    /** @param noted that the warnings were read */
    List<Refusal> release(Caller caller, Seen seen, boolean noted);

    /**
     * What an officer needs to know.
     *
     * @param lastDay of the last post; empty while one goes on without an end
     */
    record Case(Induction induction, Optional<LocalDate> lastDay, List<Finding> findings) {

        public Case {
            requireNonNull(induction, "induction");
            requireNonNull(lastDay, "lastDay");
            findings = List.copyOf(findings);
        }

        public boolean mayGo() {
            return findings.stream().noneMatch(Finding::stops);
        }
    }

    /** Which induction, as it was seen on screen. */
    record Seen(long induction, long version) {}
}
