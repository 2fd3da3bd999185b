/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.math.BigDecimal;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fte;

/**
 * The most hours a week an early career teacher teaches (R17, guidance 2.20): a share of what the school's other
 * teachers teach, after planning time.
 */
public record TimetableLimit(BigDecimal hours, Reason reason) {

    /**
     * The limit in one part of induction.
     *
     * @param standardHours weekly teaching hours of a full-time teacher of this school, after planning time
     * @param part 1 or 2
     */
    public static TimetableLimit of(BigDecimal standardHours, Fte fte, int part, RuleSet rules) {
        if (part != 1 && part != 2) {
            throw new IllegalArgumentException("Induction has two parts");
        }
        var starting = rules.starting();
        var share = part == 1 ? starting.timetableFirstPart() : starting.timetableSecondPart();
        var hours = standardHours.multiply(fte.value()).multiply(share).stripTrailingZeros();
        var sentence = "At most " + hours.toPlainString() + " hours a week: "
                + share.movePointRight(2).stripTrailingZeros().toPlainString() + " per cent of "
                + standardHours.toPlainString() + " hours at a full-time equivalent of " + fte + ".";
        return new TimetableLimit(hours, Reason.of("R17", "2.20", sentence));
    }
}
