/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.job;

import static java.util.Objects.requireNonNull;

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

    /**
     * What a job does for one record.
     *
     * @param what the record, by kind and number; no personal data
     * @param failed whether it failed in an earlier run and was logged then
     */
    public record Piece(String what, boolean failed) {

        public Piece {
            requireNonNull(what, "what");
        }
    }

    /** @param job in whose name failures are logged */
    public EachByItself(Class<? extends Job> job) {
        log = LoggerFactory.getLogger(job);
    }

    /** Does one piece of work for a body; how much of it was done, none when it failed. */
    public int count(BodyId body, IntSupplier work) {
        return count(body, new Piece("a part of the job", false), work);
    }

    /** The same of a record; only its first failure is an error in the log. */
    public int count(BodyId body, Piece piece, IntSupplier work) {
        return LogMark.TENANT.during(body.value(), () -> {
            try {
                return work.getAsInt();
            } catch (RuntimeException failure) {
                log(body, piece, failure);
                failed.add(body);
                return 0;
            }
        });
    }

    /** A record of the body failed in an earlier run and waits: the run has failed again, and nothing new is logged. */
    public void stillFails(BodyId body) {
        failed.add(body);
    }

    /** Throws {@link PartlyFailed} when anything failed. */
    public void end() {
        if (!failed.isEmpty()) {
            throw new PartlyFailed(failed, failures.stream().findFirst());
        }
    }

    private void log(BodyId body, Piece piece, RuntimeException failure) {
        if (piece.failed()) {
            log.debug("Again {} failed for {}", piece.what(), body, LoggedFailure.of(failure));
        } else {
            log.error("For {}, {} failed; the rest goes on", body, piece.what(), LoggedFailure.of(failure));
            failures.add(failure);
        }
    }
}
