/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.northshire;

import static org.ectmanager.domain.calendar.SchoolTerm.of;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;

/** Northshire's three terms of 2026/27: 195 days. Later years follow the national pattern until they stand here. */
final class NorthshireTerms {

    private NorthshireTerms() {}

    static TermCalendar calendar() {
        return TermCalendar.threeTerms(
                "Northshire",
                List.of(
                        of("autumn 2026", day(2026, 9, 1), day(2026, 12, 18), closed(day(2026, 10, 26))),
                        of("spring 2027", day(2027, 1, 4), day(2027, 3, 25), closed(day(2027, 2, 15))),
                        of("summer 2027", day(2027, 4, 12), day(2027, 7, 21), closed(day(2027, 5, 31)))),
                BankHolidays.ofEnglandAndWales());
    }

    private static DateRange closed(LocalDate monday) {
        return new DateRange(monday, monday.plusDays(4));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
