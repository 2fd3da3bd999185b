/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.words;

import org.ectmanager.domain.explanation.Reason;

/** Where a reason comes from, in words. */
public final class Sources {

    private Sources() {}

    /** By which rule, and where the statutory guidance says so. */
    public static String of(Reason reason) {
        var rule =
                switch (reason.rule()) {
                    case Reason.POLICY -> "This is a policy of the appropriate body.";
                    case Reason.CONVENTION -> "This is how this service does it where no rule speaks.";
                    default -> "Rule " + reason.rule() + ".";
                };
        return reason.guidance().isEmpty()
                ? rule
                : rule + " Statutory guidance on induction, paragraph " + reason.guidance() + ".";
    }
}
