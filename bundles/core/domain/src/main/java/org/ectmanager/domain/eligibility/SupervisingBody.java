/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.ectmanager.domain.school.SchoolId;

/**
 * The appropriate body that is asked (R9).
 *
 * @param hubSchools schools that lead the hub, by the ids that they have here
 * @param trainingProviders UK provider reference numbers under which it recommends for qualified teacher status
 */
public record SupervisingBody(Kind kind, Set<SchoolId> hubSchools, Set<String> trainingProviders) {

    /** Kinds of appropriate body. */
    public enum Kind {
        TEACHING_SCHOOL_HUB,
        /** For members of the independent sector only. */
        NATIONAL_INDEPENDENT,
        /** For British schools overseas only. */
        NATIONAL_OVERSEAS,
        /** Took on nobody since September 2023 and ended in August 2024. */
        LOCAL_AUTHORITY,
        /** National Teacher Accreditation, which stopped in September 2024. */
        TEACHER_ACCREDITATION,
        /** A body that the Secretary of State has determined. */
        DETERMINED
    }

    public SupervisingBody {
        requireNonNull(kind, "kind");
        hubSchools = Set.copyOf(hubSchools);
        trainingProviders = Set.copyOf(trainingProviders);
    }
}
