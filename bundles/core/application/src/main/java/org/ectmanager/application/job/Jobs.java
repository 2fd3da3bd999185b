/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.job;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** How the platform's jobs fare, for operators. Instants are of the platform's clock. */
@ProviderType
public interface Jobs {

    /** Every job that is present or once ran here, by name. */
    List<Status> all();

    /** Jobs that are present and failed the last time, one after another, by name. */
    List<Failing> failing();

    /** Makes the job due now; it runs within seconds. Refused when there is no such job. */
    Result<String> runNow(String name);

    /**
     * A job that fails.
     *
     * @param since when its first failed run after the last good one ended
     * @param times how often it has failed since
     * @param problem why it failed last, and for which appropriate bodies when it was not for all; no personal data
     */
    record Failing(String name, Instant since, int times, String problem) {}

    /**
     * One job.
     *
     * @param present whether a bundle offers it now; an absent job waits until it is back
     * @param lastRun when its last run ended
     * @param lastAnswer what its last good run answered; empty before
     * @param problem why its last run failed, without personal data; empty when it went well
     * @param nextRun when it is due
     */
    record Status(
            String name,
            boolean present,
            Optional<Instant> lastRun,
            String lastAnswer,
            String problem,
            Optional<Instant> nextRun) {

        public Status {
            requireNonNull(name, "name");
            requireNonNull(lastRun, "lastRun");
            requireNonNull(lastAnswer, "lastAnswer");
            requireNonNull(problem, "problem");
            requireNonNull(nextRun, "nextRun");
        }

        public boolean failed() {
            return !problem.isEmpty();
        }
    }
}
