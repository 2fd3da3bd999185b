/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.words;

import java.util.regex.Pattern;
import org.ectmanager.domain.explanation.Reason;

/** Where a reason comes from, in words. */
public final class Sources {

    private static final Pattern STATUTORY = Pattern.compile("R[0-9].*");

    private Sources() {}

    /** By which rule, and where the statutory guidance says so. */
    public static String of(Reason reason) {
        var rule =
                switch (reason.rule()) {
                    case Reason.POLICY -> "This is a policy of the appropriate body.";
                    case Reason.CONVENTION -> "This is how this service does it where no rule speaks.";
                    default ->
                        STATUTORY.matcher(reason.rule()).matches()
                                ? "Rule " + reason.rule() + "."
                                : "This is a rule of the appropriate body.";
                };
        return reason.guidance().isEmpty()
                ? rule
                : rule + " Statutory guidance on induction, " + place(reason.guidance()) + ".";
    }

    private static String place(String guidance) {
        return Character.isDigit(guidance.charAt(0)) ? "paragraph " + guidance : guidance;
    }
}
