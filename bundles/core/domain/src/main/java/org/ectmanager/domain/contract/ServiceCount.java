/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Fraction;
import org.ectmanager.domain.terms.Terms;

/** Counts the terms that contracts are worth up to a day, without looking at absences (R20 to R24). */
public record ServiceCount(TermCalendar calendar, DayMethod method, RuleSet rules) {

    /** Up to the end of a day. The calendar has to reach over the whole history. */
    public ServedTerms asOf(LocalDate day, ContractHistory history) {
        var posts = CountingPosts.asOf(day, history, calendar, rules);
        var timeline = ServiceTimeline.of(posts.contracts().leavingOn(day), calendar, method, rules);
        var exact = timeline.slices().stream()
                .map(slice -> slice.termsPerDay().times(slice.count()))
                .reduce(Fraction.ZERO, Fraction::plus);
        var days = timeline.slices().stream().mapToInt(ServiceSlice::count).sum();
        return new ServedTerms(new Terms(exact), method, List.of(reason(days, exact)), posts.warnings());
    }

    private Reason reason(int days, Fraction exact) {
        var how = method == DayMethod.TERM_FRACTION
                ? "each over the school days of its own term"
                : rules.length().daysOfATerm() + " of them to a term";
        return Reason.of(
                "R20",
                "2.30",
                days + " school days in post, " + how + " and at the full-time equivalent of that day, make "
                        + exact.rounded(4).toPlainString() + " terms.");
    }
}
