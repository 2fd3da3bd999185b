/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.domain.teacher.TeacherRecord;

/** What the national record said about the applicant (R2). */
public sealed interface TeacherCheck {

    record Known(TeacherRecord record) implements TeacherCheck {
        public Known {
            requireNonNull(record, "record");
        }
    }

    /** No record has this TRN with this date of birth. */
    record NotFound() implements TeacherCheck {}

    /** The service could not be asked; it is asked again later. */
    record NotAsked() implements TeacherCheck {}

    default Optional<TeacherRecord> known() {
        return this instanceof Known found ? Optional.of(found.record()) : Optional.empty();
    }
}
