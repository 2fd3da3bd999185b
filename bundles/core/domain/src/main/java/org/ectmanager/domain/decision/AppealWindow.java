/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;

/**
 * The time to appeal (R48). Two readings differ by a day or so: the teacher is shown the earlier last day, and nothing
 * is done before the later one is over.
 *
 * @param deemedReceived the day on which the teacher is deemed to have received the notice
 * @param appealBy last day to tell the teacher
 * @param actAfter dismissal and the failed list wait until this day is over
 */
public record AppealWindow(LocalDate deemedReceived, LocalDate appealBy, LocalDate actAfter, List<Reason> because) {

    public AppealWindow {
        because = List.copyOf(because);
    }

    /** Whether the time is over for certain. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(actAfter);
    }
}
