/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.NextPeriod.Post;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.school.SchoolId;

/**
 * What a shared report says of the post: that it ends or changes (R39, guidance 2.62). It waits until somebody puts it
 * on record, says that there is nothing to record, or a report that is shared later says otherwise.
 *
 * @param school at which the report was written
 * @param said {@link Post#CHANGES} or {@link Post#LEAVES}, with its words
 */
public record AnnouncedChange(long id, long induction, long report, SchoolId school, NextPeriod said, Instant saidAt) {

    /** What became of it. */
    public enum Settled {
        /** The posts were changed. */
        RECORDED,
        /** Somebody looked at it and found nothing to record. */
        NOTHING_TO_RECORD,
        /** A report that was shared later says otherwise. */
        TAKEN_BACK
    }

    public AnnouncedChange {
        requireNonNull(school, "school");
        requireNonNull(said, "said");
        requireNonNull(saidAt, "saidAt");
        if (said.answer().filter(post -> post != Post.SAME).isEmpty()) {
            throw new IllegalArgumentException("Only what changes or ends is announced");
        }
    }

    /** With a report that is shared now; empty when it says that all stays as it is, or says nothing of it. */
    public static Optional<AnnouncedChange> with(long id, Report report, Instant now) {
        return Optional.of(report.content().next())
                .filter(next -> next.answer().filter(post -> post != Post.SAME).isPresent())
                .map(next -> new AnnouncedChange(id, report.induction(), report.id(), report.school(), next, now));
    }

    /** The last day of somebody who leaves; empty when the post goes on. */
    public Optional<LocalDate> leavesOn() {
        return said.leavesOn();
    }
}
