/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.Optional;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** How the first operator of an empty platform gets an account: by a link that only the machine's owner sees. */
@ProviderType
public interface FirstOperator {

    /** A fresh link's token while no operator exists; any earlier link ends. */
    Optional<String> link();

    /** Whether a link can still be used: seven days, once, and only while no operator exists. */
    boolean open(String token);

    /**
     * Makes the account, ready to sign in, and answers its username. Refused with {@code link.used} and what is wrong
     * with the form.
     */
    Result<String> begin(String token, NewAccount form);
}
