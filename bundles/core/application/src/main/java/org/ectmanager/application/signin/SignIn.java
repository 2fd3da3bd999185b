/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in by six-digit username or e-mail address, and signing out. */
@ProviderType
public interface SignIn {

    /**
     * Opens a session and answers its token. A wrong login and a wrong password are refused in the same words and take
     * the same time; after a few failures the account, and only this account, slows down. Operators, who have a sign-in of
     * their own, are told where it is.
     */
    Result<String> signIn(String login, String password);

    /** The same for operators; everybody else is refused as with a wrong password, which uses up nothing. */
    Result<String> signInOperator(String login, String password);

    void signOut(String token);
}
