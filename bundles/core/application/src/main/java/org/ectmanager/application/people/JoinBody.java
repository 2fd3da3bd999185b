/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Becoming lead of an appropriate body by the link in an invitation. */
@ProviderType
public interface JoinBody {

    /** What waits behind a link; empty when it was used or is too old. */
    Optional<Invitation> invitation(String token);

    /**
     * Makes the owner of the invited address lead. Somebody with an account keeps its name and password, and the form
     * may be empty; anybody else gives them here.
     */
    List<Refusal> join(String token, NewAccount form);

    /** @param known whether the address has an account already, so that neither name nor password is asked */
    record Invitation(BodyId body, EmailAddress address, boolean known) {}
}
