/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reduction;

import org.ectmanager.domain.length.ReductionReason;

/** Why inductions are made shorter, in words for pages and mails. */
public final class ReductionWords {

    private ReductionWords() {}

    public static String title(ReductionReason reason) {
        return switch (reason) {
            case PRIOR_EXPERIENCE -> "Experience before induction";
            case PART_TIME_TWO_YEARS -> "Part-time for two school years";
            case WELSH_INDUCTION -> "Induction served in Wales";
        };
    }
}
