/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Reason;

/** A statutory clock: so many working days beginning with a day (R60). It runs to the end of its last day. */
public record Deadline(LocalDate beginningWith, int workingDays, LocalDate lastDay, Reason because) {

    public boolean isPastOn(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
