/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.absence;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.calendar.DateRange;

/**
 * Time away from work (R28, R29).
 *
 * @param days contracted days missed in the period, whole or half
 * @param choice only looked at for statutory leave
 */
public record Absence(DateRange period, Days days, AbsenceKind kind, LeaveChoice choice) {

    public Absence {
        requireNonNull(period, "period");
        requireNonNull(days, "days");
        requireNonNull(kind, "kind");
        requireNonNull(choice, "choice");
    }

    /** An absence that is not statutory leave, or statutory leave about which nothing is decided. */
    public static Absence of(DateRange period, Days days, AbsenceKind kind) {
        return new Absence(period, days, kind, LeaveChoice.UNDECIDED);
    }

    public boolean isStatutory() {
        return kind.isStatutoryOn(period.from());
    }

    /** Whether it is in the count of R28. */
    public boolean isAdHoc() {
        return kind.isAdHocOn(period.from());
    }

    public boolean awaitsChoice() {
        return isStatutory() && choice == LeaveChoice.UNDECIDED;
    }
}
