/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.Employment;

/** Time in post without leaving: one employment, or several that overlap. It ends with an interim assessment (R39). */
record Stint(LocalDate from, LocalDate to) {

    static List<Stint> of(List<Employment> employments) {
        var stints = new ArrayList<Stint>();
        for (var employment : employments) {
            var period = employment.period();
            var last = stints.isEmpty() ? null : stints.get(stints.size() - 1);
            if (last != null && !period.from().isAfter(last.to)) {
                stints.set(stints.size() - 1, last.reaching(period));
            } else {
                stints.add(new Stint(period.from(), period.to()));
            }
        }
        return stints;
    }

    boolean isOpen() {
        return to.equals(Contract.OPEN);
    }

    private Stint reaching(DateRange period) {
        return new Stint(from, period.to().isAfter(to) ? period.to() : to);
    }
}
