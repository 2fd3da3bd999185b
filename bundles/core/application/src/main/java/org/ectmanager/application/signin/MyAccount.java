/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** What somebody sees and changes of their own account. */
@ProviderType
public interface MyAccount {

    Own own(Caller caller);

    /**
     * Replaces the password by another, proven by the one until now; wrong ones slow the account down as at signing
     * in. Every session of the person ends, this one too.
     */
    List<Refusal> changePassword(Caller caller, String current, String password, String again);

    /** One's own account. Personal data. */
    record Own(String username, EmailAddress email, String telephone, ContactPreferences preferences) {}
}
