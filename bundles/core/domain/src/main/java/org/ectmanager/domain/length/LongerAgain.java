/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ectmanager.domain.terms.Terms;

/**
 * That an induction was to last less until a reduction was taken back: what lies beyond that length could not be planned
 * for before that day.
 *
 * @param since the day on which the reduction was taken back
 * @param before what was asked for until then, extensions apart
 */
public record LongerAgain(LocalDate since, Terms before) {

    public LongerAgain {
        requireNonNull(since, "since");
        requireNonNull(before, "before");
    }
}
