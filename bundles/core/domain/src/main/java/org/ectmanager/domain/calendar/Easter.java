/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar: the Sunday after the paschal full moon. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        return fullMoon(year).with(next(SUNDAY));
    }

    /** The church's full moon, from the golden number and the century's corrections. */
    private static LocalDate fullMoon(int year) {
        var golden = year % 19;
        var century = year / 100;
        var age = Math.floorMod(19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15, 30);
        if (age == 29 || age == 28 && golden > 10) {
            age--;
        }
        return LocalDate.of(year, 3, 21).plusDays(age);
    }
}
