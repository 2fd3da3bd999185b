/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** A changed e-mail address counts once it is confirmed by the link that was mailed to it. */
@ProviderType
public interface ConfirmEmail {

    /** The address that waits behind a link; empty when it was used or is too old. */
    Optional<EmailAddress> asked(String token);

    /** Makes it the person's address. For 24 hours they sign nothing; every session of theirs ends. */
    List<Refusal> confirm(String token);
}
