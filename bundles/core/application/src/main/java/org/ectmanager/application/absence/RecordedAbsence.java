/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.absence;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.absence.Absence;

/** An absence as a school recorded it for one induction. Personal data, and of health where it is sickness. */
public record RecordedAbsence(long id, long induction, Absence absence, long version) {

    public RecordedAbsence {
        requireNonNull(absence, "absence");
    }
}
