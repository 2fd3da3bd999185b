/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.Trn;

/** An early career teacher, mentor or induction tutor, as far as known. Personal data: never logged. */
public record Teacher(
        PersonName name, Optional<EmailAddress> email, Optional<Trn> trn, Optional<LocalDate> dateOfBirth) {

    public Teacher {
        requireNonNull(name, "name");
        requireNonNull(email, "email");
        requireNonNull(trn, "trn");
        requireNonNull(dateOfBirth, "dateOfBirth");
    }

    /** Somebody of whom name and e-mail address are known. */
    public static Teacher of(PersonName name, EmailAddress email) {
        return new Teacher(name, Optional.of(email), Optional.empty(), Optional.empty());
    }

    public Teacher withTrn(Trn number) {
        return new Teacher(name, email, Optional.of(number), dateOfBirth);
    }

    public Teacher bornOn(LocalDate day) {
        return new Teacher(name, email, trn, Optional.of(day));
    }
}
