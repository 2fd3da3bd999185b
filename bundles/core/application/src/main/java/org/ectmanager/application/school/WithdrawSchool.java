/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An appropriate body takes back a school that it added by mistake. That is possible until the register has it, and until
 * somebody registers with it under any appropriate body, whatever became of that. Features 2.22.
 */
@ProviderType
public interface WithdrawSchool {

    /** Empty for a school that the caller's body did not add. */
    Optional<Withdrawable> find(Caller caller, SchoolId school);

    /**
     * Takes it back for everybody. Refused with {@code school.in-use} when somebody registered with it,
     * {@code school.in-register} when the register has it now, and {@code record.changed} when it was corrected since it
     * was seen at a version.
     *
     * @param reason the trail keeps it
     */
    List<Refusal> withdraw(Caller caller, SchoolId school, long version, String reason);

    /**
     * A school that the caller's body added.
     *
     * @param hindrances why it stays, with what to do instead; empty when it may be withdrawn
     */
    record Withdrawable(School school, long version, List<Refusal> hindrances) {

        public Withdrawable {
            requireNonNull(school, "school");
            hindrances = List.copyOf(hindrances);
        }
    }
}
