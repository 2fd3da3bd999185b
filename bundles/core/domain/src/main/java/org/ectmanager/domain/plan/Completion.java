/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.explanation.Reason;

/** When the required length will have been served (R43, guidance 2.65). */
public sealed interface Completion {

    record On(LocalDate day, List<Reason> because) implements Completion {
        public On {
            because = List.copyOf(because);
        }
    }

    /** The contracts end first. */
    record NotReached(Reason reason) implements Completion {}

    default Optional<LocalDate> date() {
        return this instanceof On on ? Optional.of(on.day()) : Optional.empty();
    }
}
