/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Proves that it is really the signatory who signs. */
@ProviderType
public interface Signing {

    /**
     * Why this person may not sign now: the declaration is not made, the password is wrong, or the e-mail address
     * changed less than 24 hours ago. Empty when they may. A wrong password slows the account down as at sign-in. Call it
     * outside a transaction: it is slow on purpose.
     */
    List<Refusal> refusals(Caller caller, String password, boolean declared);
}
