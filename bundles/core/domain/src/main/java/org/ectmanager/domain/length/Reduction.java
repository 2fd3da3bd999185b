/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.length;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.terms.Terms;

/** Terms an appropriate body takes off, with the teacher's consent or without (R25). */
public record Reduction(Terms terms, ReductionReason reason, boolean consent) {

    public Reduction {
        requireNonNull(terms, "terms");
        requireNonNull(reason, "reason");
    }
}
