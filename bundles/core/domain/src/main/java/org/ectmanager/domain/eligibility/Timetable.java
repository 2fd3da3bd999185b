/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.ectmanager.domain.contract.TimetableLimit;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/**
 * How much an early career teacher is to teach (R17, guidance 2.20, 2.21).
 *
 * @param standardHours weekly teaching hours of a full-time teacher of this school, after planning time
 * @param plannedHours weekly teaching hours of this teacher
 * @param part 1 or 2; an extension of part one for absence is still part one (R30)
 */
public record Timetable(BigDecimal standardHours, BigDecimal plannedHours, int part) implements StartFact {

    public Timetable {
        requireNonNull(standardHours, "standardHours");
        requireNonNull(plannedHours, "plannedHours");
    }

    static Finding check(ApplicationToStart application, Timetable timetable) {
        var limit = TimetableLimit.of(
                timetable.standardHours, application.post().pattern().fte(), timetable.part, application.rules());
        var planned = timetable.plannedHours.stripTrailingZeros().toPlainString() + " hours are planned. ";
        var reason = Reason.of("R17", "2.20", planned + limit.reason().sentence());
        return timetable.plannedHours.compareTo(limit.hours()) > 0
                ? Finding.notYet("post.timetable-too-full", reason)
                : Finding.allowed("post.timetable", reason);
    }
}
