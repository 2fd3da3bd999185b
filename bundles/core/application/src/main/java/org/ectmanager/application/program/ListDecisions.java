/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealWindow;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** The decisions at the end of inductions, awaited and made. Needs {@code decisions:read}. */
@ProviderType
public interface ListDecisions {

    /** By the day on which the recommendation was received. */
    Slice<Line> list(Client client, Filter filter, Turn turn);

    /** One decision with its reasons. Looking is recorded. */
    Optional<Whole> find(Client client, long decision);

    /** What to list; {@code updatedSince}: only those that changed at or after this moment. */
    record Filter(
            Optional<State> state, Optional<Outcome> outcome, Optional<Long> ect, Optional<Instant> updatedSince) {}

    /** Whether a decision was made. */
    enum State {
        AWAITED,
        MADE
    }

    /** What was decided. */
    enum Outcome {
        PASS,
        FAIL,
        EXTEND
    }

    /**
     * @param appeal the time to appeal, once a decision that can be appealed was told (R48)
     * @param steps what stands on record of an appeal
     */
    record Whole(
            AwaitedDecision decision,
            PersonName name,
            SchoolId school,
            Optional<AppealWindow> appeal,
            List<AppealStep> steps) {

        public Whole {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A decision in a line.
     *
     * @param decideBy the last day to decide, empty until it is counted (R46)
     * @param accepted whether the final assessment was accepted
     * @param appeal how far an appeal is, empty while there is none
     */
    record Line(
            long id,
            long ect,
            PersonName name,
            SchoolId school,
            String schoolName,
            long report,
            Recommendation recommendation,
            LocalDate receivedOn,
            Optional<LocalDate> decideBy,
            boolean accepted,
            State state,
            Optional<Outcome> outcome,
            Optional<Instant> decidedAt,
            Optional<AppealState> appeal) {}
}
