/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in by six-digit username or e-mail address, and signing out. */
@ProviderType
public interface SignIn {

    /**
     * Opens a session and answers its token. A wrong login and a wrong password are refused in the same words and take
     * the same time; after a few failures the account, and only this account, slows down.
     */
    Result<String> signIn(String login, String password);

    void signOut(String token);
}
