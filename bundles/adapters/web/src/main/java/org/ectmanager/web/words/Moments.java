/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.words;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them: day and time, where the platform is. */
public final class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private Moments() {}

    public static String of(Instant moment, Clock clock) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }
}
