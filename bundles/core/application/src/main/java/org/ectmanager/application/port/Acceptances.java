/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** What schools agreed to with the appropriate body of the current transaction. Nothing is ever changed or removed. */
@ConsumerType
public interface Acceptances {

    /** Lets one person accept for a school at a time, until the current transaction ends. */
    void hold(SchoolId school);

    void add(Acceptance acceptance);

    Optional<Acceptance> find(long id);

    /** What a school accepted for itself, each version of an agreement once, as it did last; the latest first. */
    List<Acceptance> standing(SchoolId school);

    /** Everything that a school accepted, also with registrations; the latest first. */
    List<Acceptance> of(SchoolId school, int most);

    /** What was accepted with a registration. */
    List<Acceptance> with(long registration);

    /** The schools that are let in, by name, each with what it accepted last of an agreement. */
    Slice<Line> schools(String agreement, Wanted wanted);

    /** How many schools that are let in have not accepted one of these in their version, since its day. */
    long lacking(List<Asked> asked);

    /**
     * What schools have to have accepted.
     *
     * @param since an acceptance before it does not count any more
     */
    record Asked(String agreement, String version, Instant since) {}

    /**
     * A school and its acceptance.
     *
     * @param place to tell it from another of the same name
     */
    record Line(SchoolId school, String name, String place, Optional<Accepted> last) {}

    /** What was accepted, without its words. */
    record Accepted(long acceptance, String version, String by, Instant at) {}
}
