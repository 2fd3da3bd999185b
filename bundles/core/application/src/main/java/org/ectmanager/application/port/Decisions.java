/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** The decisions of the current appropriate body. */
@ConsumerType
public interface Decisions {

    void add(AwaitedDecision decision);

    Optional<AwaitedDecision> find(long id);

    /** The latest one of an induction. */
    Optional<AwaitedDecision> of(long induction);

    /** Saves what the teacher said; the version is the one that was read. */
    void save(AwaitedDecision decision);

    void made(AwaitedDecision decision, PersonId by);

    /** By how many terms the body has extended an induction so far, in the order of its decisions. */
    List<AgreedExtension> extensions(long induction);

    /** Those that are awaited, the longest first. */
    List<Listed> awaited(int most);

    /** Those that were made, the latest first. */
    List<Listed> made(int most);

    /** A decision with whose it is. */
    record Listed(AwaitedDecision decision, String teacher, String school) {}
}
