/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.Deadline;
import org.osgi.annotation.versioning.ProviderType;

/** Appeals of which the appropriate body has its copy and has not said whether it defends its decision (R49). */
@ProviderType
public interface AppealReplies {

    /** For the body's staff, the one that is due next first. */
    List<Waiting> waiting(Caller caller);

    /** The one against a decision, within the caller's transaction; empty once nothing waits. */
    Optional<Waiting> of(BodyId body, long decision);

    /**
     * Reminds a week and a day before the last day to reply, and then weekly, each once. Answers how many reminders. Within
     * the caller's transaction.
     */
    int remind(BodyId body, LocalDate today);

    /** One that waits. */
    record Waiting(long decision, long induction, Deadline by) {

        public Waiting {
            requireNonNull(by, "by");
        }
    }
}
