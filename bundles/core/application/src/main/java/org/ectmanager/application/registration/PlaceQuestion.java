/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.school.EstablishmentType;

/** What is asked of a post because of the school it is at (R12 to R14, guidance 2.1 to 2.8). */
public enum PlaceQuestion {
    /** Whether the teacher was there before, or inspectors certified the school as suitable. */
    SPECIAL_MEASURES,
    /** How the college is judged, and how much of the teaching goes to adults. */
    COLLEGE,
    NURSERY,
    OVERSEAS;

    private static final Set<Integer> COLLEGES = Set.of(18, 31, 39, 45, 46);
    private static final int NURSERY_SCHOOL = 15;

    public static Set<PlaceQuestion> of(School school) {
        var asked = EnumSet.noneOf(PlaceQuestion.class);
        if (school.specialMeasures()) {
            asked.add(SPECIAL_MEASURES);
        }
        if (COLLEGES.contains(school.typeCode())) {
            asked.add(COLLEGE);
        }
        if (school.typeCode() == NURSERY_SCHOOL) {
            asked.add(NURSERY);
        }
        if (school.typeCode() == EstablishmentType.BRITISH_SCHOOL_OVERSEAS) {
            asked.add(OVERSEAS);
        }
        return Set.copyOf(asked);
    }
}
