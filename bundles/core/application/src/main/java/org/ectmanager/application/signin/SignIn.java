/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in by six-digit username or e-mail address, staying signed in, signing out. */
@ProviderType
public interface SignIn {

    /**
     * Opens a session under one appropriate body and answers its token. A wrong login and a wrong password are refused
     * in the same words and take the same time; after a few failures the account, and only this account, slows down.
     */
    Result<String> signIn(BodyId body, String login, String password);

    /** Who is behind a token, under this appropriate body; empty when nobody is, or has no position there. */
    Optional<Visit> visit(String token, BodyId body);

    /** The appropriate bodies at which the person behind a token has a position. */
    List<BodyId> bodies(String token);

    void signOut(String token);
}
