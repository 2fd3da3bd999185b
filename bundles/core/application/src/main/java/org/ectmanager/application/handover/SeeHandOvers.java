/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** A school's leads see who has to hear of which change, what is missing and whose turn it is, and tick what is done. */
@ProviderType
public interface SeeHandOvers {

    /** A school has at most so many cards on its page, the latest change first. */
    int MOST_CARDS = 100;

    /** The changes at a school, each with the places that want to hear of it. */
    List<Card> at(Caller caller, SchoolId school);

    /** One change; empty when there is none that this person may see. */
    Optional<Card> find(Caller caller, long change);

    /**
     * Ticks exactly these steps of a hand-over, and takes the tick from the others. Refuses steps that it has not, or
     * that are somebody else's; a hand-over that this person may not see is not there.
     */
    List<Refusal> tick(Caller caller, Looked looked, Set<String> steps);

    /** What somebody looked at: a hand-over of a change, in the version that they saw. */
    record Looked(long change, long handOver, long version) {}

    /**
     * One change and its places.
     *
     * @param absent places whose plugin is not here at the moment; what is recorded about them stays
     */
    record Card(TeacherChange change, List<HandOver> handOvers, Set<String> absent) {

        public Card {
            handOvers = List.copyOf(handOvers);
            absent = Set.copyOf(absent);
        }
    }
}
