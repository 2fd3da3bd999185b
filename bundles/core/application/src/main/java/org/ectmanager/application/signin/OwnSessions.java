/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Where somebody is signed in, and signing out everywhere else. */
@ProviderType
public interface OwnSessions {

    /** Every session of the person that still runs, the latest first. */
    List<Running> running(Caller caller, String token);

    /** Ends every session of the person but the one with this token, and answers how many those were. */
    int endOthers(Caller caller, String token);

    /**
     * One browser signed in.
     *
     * @param here whether it is the one that asks
     */
    record Running(Instant since, Instant lastSeen, boolean here) {}
}
