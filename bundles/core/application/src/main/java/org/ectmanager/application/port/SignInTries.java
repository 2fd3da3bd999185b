/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.ectmanager.application.signin.Tries;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * How often something was tried in vain, by what was typed: kept alike whether it names an account or not, under a keyed
 * hash, for a day after the last try, and never more than a bounded number. The same holds for the network from which
 * something was asked.
 */
@ConsumerType
public interface SignInTries {

    /** What was tried with this so far; whoever asks next waits until the transaction ends. */
    Tries hold(String typed);

    void keep(String typed, Tries tries);

    /** The right one was given. */
    void forget(String typed);
}
