/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** The lead of an appropriate body makes access tokens for programs, sees them and revokes them. */
@ProviderType
public interface ManageTokens {

    /** The newest first, those that no longer count included. */
    List<AccessToken> all(Caller caller);

    Optional<AccessToken> find(Caller caller, long token);

    /** Makes a token and answers its secret, which is shown this once: only a hash of it is kept. */
    Result<String> make(Caller caller, Wanted wanted);

    /** From now on the token opens nothing. False when it was revoked before, which changes nothing. */
    boolean revoke(Caller caller, long token);

    /**
     * What is asked for.
     *
     * @param name what the token is for, at most 100 characters
     * @param expiresOn after today, at most a year from today
     */
    record Wanted(String name, Set<Grant> grants, LocalDate expiresOn) {

        public Wanted {
            grants = Set.copyOf(grants);
        }
    }
}
