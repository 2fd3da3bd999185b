/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.people.PersonName;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The inductions of the current appropriate body that are over, and since when: a decided one since the day of the
 * decision, or of the appeal that changed it, one that was left since the last day of the last post.
 */
@ConsumerType
public interface Endings {

    Optional<LocalDate> endedOn(long induction);

    /** The longest over first. */
    Slice<Ended> list(Wanted wanted);

    /** How many were over by the end of a day, without those about which an appeal is running. */
    long settledBy(LocalDate day);

    /**
     * One of them.
     *
     * @param appealRuns whether an appeal against a decision on it was made and is neither withdrawn nor decided
     */
    record Ended(long induction, PersonName name, String school, State state, LocalDate endedOn, boolean appealRuns) {

        public Ended {
            requireNonNull(name, "name");
            requireNonNull(state, "state");
            requireNonNull(endedOn, "endedOn");
        }
    }
}
