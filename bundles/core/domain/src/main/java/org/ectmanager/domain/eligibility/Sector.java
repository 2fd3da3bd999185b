/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.Set;
import org.ectmanager.domain.school.EstablishmentType;

/** What kind of school it is, as far as the choice of appropriate body depends on it (R9). */
public enum Sector {
    STATE_FUNDED,
    INDEPENDENT,
    BRITISH_SCHOOL_OVERSEAS,
    OTHER;

    private static final Set<Integer> INDEPENDENT_TYPES = Set.of(10, 11);

    /** By the register's code of the kind of establishment. */
    public static Sector ofTypeCode(int code) {
        if (code == EstablishmentType.BRITISH_SCHOOL_OVERSEAS) {
            return BRITISH_SCHOOL_OVERSEAS;
        }
        return INDEPENDENT_TYPES.contains(code) ? INDEPENDENT : STATE_FUNDED;
    }
}
