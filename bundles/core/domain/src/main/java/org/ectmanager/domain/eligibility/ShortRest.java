/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/**
 * A contract that lasts a term, of which less than a term is left when induction starts, such as supply that was made
 * longer (R16). Induction may start in it; that nothing of it counts unless the teacher stays is said before (R22,
 * guidance 2.33).
 *
 * @param to the contract's last day
 */
public record ShortRest(LocalDate to) implements StartFact {

    public ShortRest {
        requireNonNull(to, "to");
    }

    Finding check(LocalDate startsOn) {
        return Finding.warning(
                "post.rest-short",
                Reason.of(
                        "R22",
                        "2.33",
                        "From the start of induction on " + Reason.day(startsOn) + " until " + Reason.day(to)
                                + " the contract lasts less than a term. What is served then counts only if the teacher"
                                + " stays employed at the school until a term from the start is reached."));
    }
}
