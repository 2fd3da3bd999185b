/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.util.List;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.terms.Terms;

/** Terms served, exact, with the method that was used and why (R20, R21). */
public record ServedTerms(Terms terms, DayMethod method, List<Reason> because, List<Reason> warnings) {

    public ServedTerms {
        because = List.copyOf(because);
        warnings = List.copyOf(warnings);
    }

    /** What pages show: never more than is required. */
    public Terms shownAgainst(Terms required) {
        return terms.min(required);
    }
}
