/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.people.PersonId;

/**
 * A step of an appeal as an officer recorded it. Personal data.
 *
 * @param number of its decision, from 1
 * @param takenBack empty while it stands
 * @param corrected whether another one of its kind was recorded in its place at the same time
 */
public record RecordedStep(long id, int number, AppealStep step, Act made, Optional<Act> takenBack, boolean corrected) {

    /**
     * That somebody recorded it or took it back.
     *
     * @param because why it was taken back; empty where it was recorded
     */
    public record Act(Instant at, PersonId by, String name, String because) {

        public Act {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(name, "name");
            requireNonNull(because, "because");
        }
    }

    public RecordedStep {
        requireNonNull(step, "step");
        requireNonNull(made, "made");
        requireNonNull(takenBack, "takenBack");
    }

    public boolean stands() {
        return takenBack.isEmpty();
    }

    public RecordedStep takenBackBy(Act act) {
        return new RecordedStep(id, number, step, made, Optional.of(act), false);
    }

    public RecordedStep correctedBy(Act act) {
        return new RecordedStep(id, number, step, made, Optional.of(act), true);
    }
}
