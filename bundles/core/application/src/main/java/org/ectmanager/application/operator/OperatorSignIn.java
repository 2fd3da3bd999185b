/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.Optional;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** The operators' own sign-in. It opens nothing of any appropriate body, and theirs opens nothing here. */
@ProviderType
public interface OperatorSignIn {

    /** Opens a session and answers its token; whoever is no operator is refused like a wrong password. */
    Result<String> signIn(String login, String password);

    void signOut(String token);

    /**
     * Begins an operator's session anew at the present moment, so that it outlives a clock that this very operator moved.
     */
    void stay(Operator operator, String token);

    /** The operator behind a session's token; empty for everybody else. */
    Optional<OperatorVisit> visit(String token);

    /**
     * A request of an operator who is signed in.
     *
     * @param csrf the token that every form of this visit carries
     */
    record OperatorVisit(Operator operator, String csrf) {}
}
