/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/** The worked calendar of the reference: 75, 55 and 65 days. */
public final class Calendars {

    private Calendars() {}

    public static TermCalendar worked() {
        return TermCalendar.threeTerms("worked", terms(), BankHolidays.ofEnglandAndWales());
    }

    static List<SchoolTerm> terms() {
        return List.of(
                SchoolTerm.of("autumn 2025", on("2025-09-01"), on("2025-12-19"), days("2025-10-27", "2025-10-31")),
                SchoolTerm.of("spring 2026", on("2026-01-05"), on("2026-03-27"), days("2026-02-16", "2026-02-20")),
                SchoolTerm.of("summer 2026", on("2026-04-13"), on("2026-07-20"), days("2026-05-25", "2026-05-29")));
    }

    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    public static DateRange days(String from, String to) {
        return new DateRange(on(from), on(to));
    }
}
