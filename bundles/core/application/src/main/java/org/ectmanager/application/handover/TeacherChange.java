/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;

/**
 * A change to an early career teacher with everything that is known of it now.
 *
 * @param mentor the number of the mentor who is named in it
 */
public record TeacherChange(
        long id, long induction, SchoolId school, Optional<Long> mentor, Instant happenedAt, Change value) {

    /** Whether it turned out that all is as it was before; a registration is always something new. */
    public boolean isVoid() {
        return value.kind() != ChangeKind.REGISTERED && value.differences().isEmpty();
    }

    public TeacherChange {
        requireNonNull(school, "school");
        requireNonNull(mentor, "mentor");
        requireNonNull(happenedAt, "happenedAt");
        requireNonNull(value, "value");
    }
}
