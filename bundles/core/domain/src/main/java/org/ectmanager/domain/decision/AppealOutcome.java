/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import java.util.EnumSet;
import java.util.Set;

/** What may come of an appeal (R49). */
public enum AppealOutcome {
    /** The decision falls. */
    ALLOWED,
    /** The decision stands. */
    DISMISSED,
    /** A fail becomes an extension by a set period. */
    EXTENDED,
    /** An extension lasts longer or shorter than was decided. */
    OTHER_PERIOD;

    /** The outcomes that there are against a decision; none against a pass. */
    public static Set<AppealOutcome> against(Decision decision) {
        if (decision instanceof Decision.Fail) {
            return EnumSet.of(ALLOWED, DISMISSED, EXTENDED);
        }
        return decision instanceof Decision.Extend
                ? EnumSet.of(ALLOWED, DISMISSED, OTHER_PERIOD)
                : EnumSet.noneOf(AppealOutcome.class);
    }
}
