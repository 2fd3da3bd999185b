/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.form.Question;

/** Whether a destination can be told of a change, and if not, why not. */
public sealed interface Readiness {

    /** This place has nothing to do with this change. */
    record NotNeeded() implements Readiness {}

    /**
     * Something is not known yet.
     *
     * @param needs facts that are missing
     * @param questions the destination's own required questions without an answer
     */
    record Waits(List<Need> needs, List<Question> questions) implements Readiness {

        public Waits {
            needs = List.copyOf(needs);
            questions = List.copyOf(questions);
            if (needs.isEmpty() && questions.isEmpty()) {
                throw new IllegalArgumentException("Whoever waits, waits for something");
            }
        }
    }

    /** All is known, but the place listens only from this day on. */
    record Opens(LocalDate on) implements Readiness {

        public Opens {
            requireNonNull(on, "on");
        }
    }

    /** It can be told now. */
    record Ready() implements Readiness {}
}
