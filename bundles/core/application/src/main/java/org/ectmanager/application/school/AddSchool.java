/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An appropriate body adds a school that the national register does not have yet, so that it can register. The school
 * is there for all appropriate bodies, like every other. Features 2.2 and 2.22.
 */
@ProviderType
public interface AddSchool {

    /**
     * Adds it. Refused field by field, and with {@code school.known} when it is there already: the same URN, or the same
     * name at the same place.
     */
    Result<SchoolId> add(Caller caller, NewSchool school);

    /** The school that is there already, for whom that was said. */
    Optional<School> known(Caller caller, NewSchool school);

    /** What this appropriate body added, the latest first; the last page when there are not so many. */
    Slice<School> list(Caller caller, Turn turn);

    /** One of them, however long ago it was added. */
    Optional<AddedSchool> find(Caller caller, SchoolId school);

    /**
     * A school that this appropriate body added, and what became of it.
     *
     * @param corrections what is corrected in it since the register has it
     * @param worksHere whether it works with this appropriate body
     */
    record AddedSchool(School school, List<Correction> corrections, boolean worksHere) {

        public AddedSchool {
            corrections = List.copyOf(corrections);
        }

        /** Whoever added it corrects it until the register has it; after that, whoever works with it. */
        public boolean mayBeCorrected() {
            return worksHere || school.origin().isAdded();
        }
    }

    /**
     * A school as it was typed; the refusals name its fields as they are called here and in {@link Fact}.
     *
     * @param kind the register's code of the kind of establishment
     * @param urn empty when the school has none yet
     * @param inspected last inspection of a British school overseas (R12)
     * @param reason why it is not in the register yet; the trail keeps it
     */
    record NewSchool(SchoolText text, String kind, String urn, Optional<LocalDate> inspected, String reason) {

        public NewSchool {
            requireNonNull(text, "text");
            requireNonNull(kind, "kind");
            urn = urn.strip();
            requireNonNull(inspected, "inspected");
            requireNonNull(reason, "reason");
        }
    }
}
