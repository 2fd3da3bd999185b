/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** What somebody sees and changes of their own account, whatever their positions are. */
@ProviderType
public interface MyAccount {

    Own own(Caller caller);

    /** Changes one's own name and telephone number; refused when they were changed elsewhere in the meantime. */
    List<Refusal> changeDetails(Caller caller, Details details);

    /** What was changed of one's own name and telephone number since they were seen at a version. */
    Optional<LaterEdit> since(Caller caller, long version);

    /**
     * Asks for another e-mail address, proven by the password. It counts once it is confirmed by a link that goes there;
     * the address until now is told, and for 24 hours after the confirmation the person signs nothing.
     */
    List<Refusal> changeEmail(Caller caller, String current, String email, String emailAgain);

    /**
     * Replaces the password by another, proven by the one until now; wrong ones slow the account down. Every session of
     * the person ends, this one too.
     */
    List<Refusal> changePassword(Caller caller, String current, String password, String again);

    /** One's own account. Personal data. */
    record Own(
            PersonName name,
            String username,
            EmailAddress email,
            String telephone,
            ContactPreferences preferences,
            long version) {}

    /**
     * Name and telephone number as they were typed.
     *
     * @param telephone may be empty
     * @param version of the person as they were shown
     */
    record Details(String givenName, String familyName, String telephone, long version) {}
}
