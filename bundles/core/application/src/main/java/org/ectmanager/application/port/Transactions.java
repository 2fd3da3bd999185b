/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.function.Supplier;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One transaction under one scope: state, audit trail and outgoing messages become true together or not at all. An
 * exception rolls everything back. Work inside work of the same scope joins it; another scope is refused.
 */
@ConsumerType
public interface Transactions {

    <T> T in(Scope scope, Supplier<T> work);

    /**
     * The same for what may be refused: when somebody else was quicker, nothing was written and this is the refusal that
     * says so.
     */
    default List<Refusal> unlessOvertaken(Scope scope, Refusal overtaken, Supplier<List<Refusal>> work) {
        try {
            return in(scope, work);
        } catch (StaleRecord stale) {
            return List.of(overtaken);
        }
    }

    default void run(Scope scope, Runnable work) {
        in(scope, () -> {
            work.run();
            return true;
        });
    }
}
