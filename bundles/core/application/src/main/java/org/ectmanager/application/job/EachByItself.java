/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.ectmanager.application.platform.LogMark;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.domain.body.BodyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of a job over several appropriate bodies, or several records of one. What fails is logged at once and keeps
 * nothing else back; when all is done the run as a whole has failed.
 */
public final class EachByItself {

    private final Logger log;
    private final List<BodyId> failed = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();

    /** @param job in whose name failures are logged */
    public EachByItself(Class<? extends Job> job) {
        log = LoggerFactory.getLogger(job);
    }

    /** Does one piece of work for a body; how much of it was done, none when it failed. */
    public int count(BodyId body, IntSupplier work) {
        return LogMark.TENANT.during(body.value(), () -> {
            try {
                return work.getAsInt();
            } catch (RuntimeException failure) {
                log.error("A part of the job failed for {}; the rest goes on", body, LoggedFailure.of(failure));
                failed.add(body);
                failures.add(failure);
                return 0;
            }
        });
    }

    /** Throws {@link PartlyFailed} when anything failed. */
    public void end() {
        if (!failures.isEmpty()) {
            throw new PartlyFailed(failed, failures.get(0));
        }
    }
}
