/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;

/**
 * How long the documents of one induction are kept (R53, guidance 2.77, 5.3, 5.11): six years at least. From which day
 * is not stated; this product counts from the end of induction, or from the day on which the teacher left.
 *
 * @param endedOn the last day of the induction, {@link LocalDate#MAX} while it has none
 * @param grievanceOpen an appeal or a grievance is not settled yet
 */
public record Retention(LocalDate endedOn, boolean grievanceOpen) {

    public Retention {
        requireNonNull(endedOn, "endedOn");
    }

    /** The first day on which they may be purged; {@link LocalDate#MAX} while nobody knows. */
    public LocalDate purgeableFrom() {
        return isOpen() ? LocalDate.MAX : endedOn.plusYears(years());
    }

    /** Whether reports and all documentation may be purged on a day. */
    public Finding purge(LocalDate day) {
        if (isOpen()) {
            return Finding.refused("retention.open", reason("The induction has not ended. Everything is kept."));
        }
        if (day.isBefore(purgeableFrom())) {
            return Finding.refused(
                    "retention.keep",
                    reason("Induction ended on " + Reason.day(endedOn) + ". Reports and all documentation are kept for "
                            + years() + " years at least, until " + Reason.day(purgeableFrom()) + "."));
        }
        return grievanceOpen
                ? Finding.refused(
                        "retention.grievance",
                        Reason.convention("The " + years() + " years are over, but an appeal or a grievance is not"
                                + " settled yet. Keep everything until it is."))
                : Finding.allowed(
                        "retention.over",
                        reason("Induction ended on " + Reason.day(endedOn) + ", " + years() + " years ago or more."));
    }

    private boolean isOpen() {
        return endedOn.equals(LocalDate.MAX);
    }

    private int years() {
        return RuleSets.on(endedOn).keeping().years();
    }

    private static Reason reason(String sentence) {
        return Reason.of("R53", "2.77", sentence);
    }
}
