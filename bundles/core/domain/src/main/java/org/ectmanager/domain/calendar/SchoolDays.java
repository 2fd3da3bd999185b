/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/** The school days of a term in order. They are numbered from 0. */
public final class SchoolDays {

    private final long[] days;

    SchoolDays(long[] days) {
        this.days = days;
    }

    public int count() {
        return days.length;
    }

    /** How many there are from one day to another, both included. */
    public int count(LocalDate from, LocalDate to) {
        return Math.max(0, indexAfter(to) - indexFrom(from));
    }

    public LocalDate day(int index) {
        return LocalDate.ofEpochDay(days[index]);
    }

    public LocalDate first() {
        return day(0);
    }

    public LocalDate last() {
        return day(days.length - 1);
    }

    public boolean contains(LocalDate day) {
        return Arrays.binarySearch(days, day.toEpochDay()) >= 0;
    }

    /** Those from one day to another, both included. */
    SchoolDays between(LocalDate from, LocalDate to) {
        return new SchoolDays(Arrays.copyOfRange(days, indexFrom(from), indexAfter(to)));
    }

    /** The number of the first school day on or after this day; {@link #count()} when none follows. */
    public int indexFrom(LocalDate day) {
        var found = Arrays.binarySearch(days, day.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }

    /** The number of the first school day after this day; {@link #count()} when none follows. */
    public int indexAfter(LocalDate day) {
        var found = Arrays.binarySearch(days, day.toEpochDay());
        return found >= 0 ? found + 1 : -found - 1;
    }
}
