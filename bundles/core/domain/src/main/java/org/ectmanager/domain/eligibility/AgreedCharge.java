/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/**
 * What an appropriate body charges a school (R10, guidance 2.26, 5.9).
 *
 * @param pounds what is charged
 * @param cost what the service costs the body
 * @param agreedOn when the school agreed, {@link LocalDate#MAX} while it has not
 */
public record AgreedCharge(BigDecimal pounds, BigDecimal cost, LocalDate agreedOn) implements StartFact {

    public AgreedCharge {
        requireNonNull(agreedOn, "agreedOn");
        if (pounds.signum() < 0 || cost.signum() < 0) {
            throw new IllegalArgumentException("A charge is not negative");
        }
    }

    /** Whether it may be asked for when the service begins on a day. */
    public Finding check(LocalDate beginsOn) {
        if (pounds.compareTo(cost) > 0) {
            return Finding.refused(
                    "charge.too-high",
                    reason("The charge is more than the service costs. Charge the cost of it at most."));
        }
        return pounds.signum() > 0 && agreedOn.isAfter(beginsOn)
                ? Finding.refused(
                        "charge.not-agreed",
                        reason("A charge is agreed before the service begins on " + Reason.day(beginsOn) + "."))
                : Finding.allowed("charge.agreed", reason("The charge was agreed before and covers the cost at most."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R10", "2.26", sentence);
    }
}
