/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.teacher;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One teacher as the national record has them (R2, R4). Personal data.
 *
 * @param qtsHeldFrom {@link LocalDate#MAX} when qualified teacher status is not held
 * @param trainingProviders UK provider reference numbers of whoever recommended the award, empty when not known
 */
public record TeacherRecord(
        Trn trn,
        LocalDate dateOfBirth,
        String givenName,
        String familyName,
        LocalDate qtsHeldFrom,
        List<String> trainingProviders,
        InductionStatus induction,
        List<Alert> alerts) {

    /** {@link #qtsHeldFrom} of whoever does not hold qualified teacher status. */
    public static final LocalDate NOT_HELD = LocalDate.MAX;

    public TeacherRecord {
        requireNonNull(trn, "trn");
        requireNonNull(dateOfBirth, "dateOfBirth");
        requireNonNull(givenName, "givenName");
        requireNonNull(familyName, "familyName");
        requireNonNull(qtsHeldFrom, "qtsHeldFrom");
        requireNonNull(induction, "induction");
        trainingProviders = List.copyOf(trainingProviders);
        alerts = List.copyOf(alerts);
    }

    /** Some people have only one name. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    public Optional<LocalDate> qtsDate() {
        return Optional.of(qtsHeldFrom).filter(day -> !day.equals(NOT_HELD));
    }

    public boolean isProhibitedOn(LocalDate day) {
        return alerts.stream().anyMatch(alert -> alert.isProhibition() && alert.isActiveOn(day));
    }
}
