/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import java.time.Clock;
import java.time.LocalDate;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.web.words.Days;

/**
 * Days that could be typed into the form of an appeal.
 *
 * @param on of what has happened: never to come, never before what is on record
 * @param hearing of a hearing of which notice is given now
 */
public record Examples(String on, String hearing) {

    private static final int DAYS_LATER = 7;
    private static final int WEEKS_AHEAD = 6;

    static Examples of(Log log, Clock clock) {
        var today = LocalDate.now(clock);
        var last = log.appeal().steps().stream()
                .map(AppealStep::on)
                .reduce(log.appeal().decidedOn(), (one, other) -> one.isAfter(other) ? one : other);
        var later = last.plusDays(DAYS_LATER);
        return new Examples(Days.typed(later.isAfter(today) ? today : later), Days.typed(today.plusWeeks(WEEKS_AHEAD)));
    }
}
