/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import java.util.stream.Stream;

/** Why an induction is shorter (R25 to R27, guidance 2.38, 3.2 to 3.5). */
public enum ReductionReason {
    PRIOR_EXPERIENCE("prior-experience", "R25", "3.2"),
    PART_TIME_TWO_YEARS("part-time-two-years", "R26", "3.5"),
    WELSH_INDUCTION("welsh-induction", "R27", "3.2");

    private final String code;
    private final String rule;
    private final String guidance;

    ReductionReason(String code, String rule, String guidance) {
        this.code = code;
        this.rule = rule;
        this.guidance = guidance;
    }

    /** Its name in web services. */
    public String code() {
        return code;
    }

    /** Whether a rule is one of those by which induction becomes shorter. */
    static boolean isRule(String rule) {
        return Stream.of(values()).anyMatch(reason -> reason.rule.equals(rule));
    }

    public String rule() {
        return rule;
    }

    public String guidance() {
        return guidance;
    }
}
