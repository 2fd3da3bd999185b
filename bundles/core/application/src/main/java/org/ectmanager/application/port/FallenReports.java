/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.report.Report;
import org.osgi.annotation.versioning.ConsumerType;

/** Reports of the current appropriate body that were begun, never shared, and are in no plan any more. */
@ConsumerType
public interface FallenReports {

    /** Of an induction, the last due first. */
    List<Fallen> of(long induction);

    Optional<Fallen> find(long report);

    /** Keeps a begun report for those who wrote it, and cancels it. */
    void fall(long report, Fall fall);

    /** Writes into a report that a new plan has, also into one that had fallen away and is in the plan again. */
    void write(Report report);

    /** Everything that is attached to one report goes with another from now on. Answers how many files. */
    int moveEvidence(long from, long to);

    /**
     * What was attached to a report before it fell away goes back to it.
     *
     * @param from the report with which it had gone
     * @return how many files stay there
     */
    int giveBackEvidence(long from, long to);

    /**
     * When and why a report fell away.
     *
     * @param on empty when it was cancelled before this was noted
     * @param because goes on after the word because; names nobody
     * @param into in which report it is gone on with
     */
    record Fall(Optional<LocalDate> on, String because, Optional<Long> into) {

        public Fall {
            requireNonNull(on, "on");
            requireNonNull(because, "because");
            requireNonNull(into, "into");
        }
    }

    /** A report with how it fell away. */
    record Fallen(Report report, Fall fall) {

        public Fallen {
            requireNonNull(report, "report");
            requireNonNull(fall, "fall");
        }
    }
}
