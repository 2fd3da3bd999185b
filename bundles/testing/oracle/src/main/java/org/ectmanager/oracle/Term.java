/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A term as a school publishes it; training days count even in a closure (R21). */
record Term(String name, LocalDate from, LocalDate to, List<Span> closed, List<LocalDate> inset) {

    List<LocalDate> schoolDays(Holidays holidays) {
        var days = new ArrayList<LocalDate>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (inset.contains(day) || isOrdinary(day, holidays)) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean isOrdinary(LocalDate day, Holidays holidays) {
        for (var closure : closed) {
            if (closure.holds(day)) {
                return false;
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.has(day);
    }
}
