/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.Optional;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How operators get their accounts: the first of an empty platform by a link that only the machine's owner sees, the
 * others by a link that an operator gives them.
 */
@ProviderType
public interface FirstOperator {

    /** A fresh link's token while no operator exists; any earlier link ends. */
    Optional<String> link();

    /** A link's token for one more operator; it is shown once, to be handed on. */
    String invite(Operator operator);

    /** Whether a link can still be used: seven days, once, and that of the first only while no operator exists. */
    boolean open(String token);

    /**
     * Makes the account, ready to sign in, and answers its username. Refused with {@code link.used} and what is wrong
     * with the form.
     */
    Result<String> begin(String token, NewAccount form);
}
