/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Proves that it is really the signatory who signs. */
@ProviderType
public interface Signing {

    /**
     * Why this person may not sign now: something is lacking, the password is wrong, or the e-mail address changed
     * less than 24 hours ago. Empty when they may. A wrong password slows the account down as at sign-in, one that is
     * not typed does not. Call it outside a transaction: it is slow on purpose.
     */
    List<Refusal> refusals(Caller caller, String password, boolean declared);

    /** All that is not filled in of what every signature asks for. */
    static List<Refusal> lacking(String password, boolean declared) {
        var lacking = new ArrayList<Refusal>();
        if (!declared) {
            lacking.add(new Refusal("declared", "signature.not-declared", "Tick the box to make the declaration"));
        }
        if (password.isEmpty()) {
            lacking.add(new Refusal("password", "signature.no-password", "Enter your password"));
        }
        return lacking;
    }
}
