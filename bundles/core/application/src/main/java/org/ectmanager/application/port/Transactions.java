/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One transaction under one scope: state, audit trail and outgoing messages become true together or not at all. An
 * exception rolls everything back. Work inside work of the same scope joins it; another scope is refused.
 */
@ConsumerType
public interface Transactions {

    <T> T in(Scope scope, Supplier<T> work);

    default void run(Scope scope, Runnable work) {
        in(scope, () -> {
            work.run();
            return true;
        });
    }
}
