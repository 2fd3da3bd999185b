/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import org.ectmanager.domain.explanation.Reason;

/**
 * How often an early career teacher is observed (R61). The guidance says at regular intervals, by the induction tutor or
 * another suitable person, with feedback, and gives no number: what is recommended is the appropriate body's choice.
 *
 * @param eachTermInPartOne observations recommended in each term of part one
 * @param eachTermInPartTwo the same in part two
 */
public record Observations(int eachTermInPartOne, int eachTermInPartTwo) {

    /** Each half-term throughout. */
    public static final Observations EACH_HALF_TERM = new Observations(2, 2);

    /** Each half-term in part one, each term in part two. */
    public static final Observations FEWER_IN_PART_TWO = new Observations(2, 1);

    public Observations {
        if (eachTermInPartOne < 0 || eachTermInPartTwo < 0) {
            throw new IllegalArgumentException("A number of observations is not negative");
        }
    }

    /** How many are recommended in so many terms of a part, 1 or 2. */
    public int recommended(int part, int terms) {
        if (part != 1 && part != 2) {
            throw new IllegalArgumentException("Induction has two parts");
        }
        return terms * (part == 1 ? eachTermInPartOne : eachTermInPartTwo);
    }

    /** Why: a recommendation and no rule of the law. */
    public Reason because(int part) {
        return Reason.of(
                "R61",
                "",
                "The guidance asks for observations at regular intervals and gives no number. This appropriate body"
                        + " recommends " + recommended(part, 1) + " in each term of part " + part + ".");
    }
}
