/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.agreement;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.Agreement;
import org.osgi.annotation.versioning.ProviderType;

/** A school reads and accepts what its appropriate body wants agreed to (P24). */
@ProviderType
public interface AcceptAgreements {

    /** Every agreement of the body, as the school stands to it; nothing is asked of the records where there is none. */
    List<SchoolAgreement> at(Caller caller, SchoolId school);

    Optional<SchoolAgreement> find(Caller caller, SchoolId school, String agreement);

    /** What the school accepted, the latest first. */
    List<Acceptance> accepted(Caller caller, SchoolId school);

    /** One acceptance of this school. */
    Optional<Acceptance> accepted(Caller caller, SchoolId school, long acceptance);

    /** @param version which was read */
    List<Refusal> accept(Caller caller, SchoolId school, String agreement, String version, boolean ticked);

    /** Those that come with the signature under a registration and were not accepted with it yet. */
    List<Agreement> withRegistration(Caller caller, SchoolId school, long registration);

    /**
     * How a school stands to an agreement.
     *
     * @param standing its acceptance that still holds
     * @param awaited whether it has to be accepted now, and not with a signature
     * @param mayAccept whether the person who asks may do that
     */
    record SchoolAgreement(Agreement agreement, Optional<Acceptance> standing, boolean awaited, boolean mayAccept) {}
}
