/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * Which employments count (R22, guidance 2.33 to 2.35): those of at least one calendar term. One that still runs
 * counts for the time being, with a warning until it has lasted a term.
 */
public record CountingPosts(List<Employment> counting, List<Reason> warnings) {

    public CountingPosts {
        counting = List.copyOf(counting);
        warnings = List.copyOf(warnings);
    }

    /** Looking at the whole history with its known ends. The calendar reaches over all of it. */
    public static CountingPosts planned(ContractHistory history, TermCalendar calendar, RuleSet rules) {
        return chosen(history, calendar, rules, Contract.OPEN);
    }

    /** As things stand at the end of a day: a post whose last day is still to come still runs. */
    public static CountingPosts asOf(LocalDate day, ContractHistory history, TermCalendar calendar, RuleSet rules) {
        return chosen(history, calendar, rules, day);
    }

    /** The contracts that count. */
    public ContractHistory contracts() {
        return new ContractHistory(counting.stream()
                .flatMap(employment -> employment.contracts().stream())
                .toList());
    }

    private static CountingPosts chosen(ContractHistory history, TermCalendar calendar, RuleSet rules, LocalDate asOf) {
        var counting = new ArrayList<Employment>();
        var warnings = new ArrayList<Reason>();
        for (var employment : history.employments(calendar)) {
            if (employment.period().from().isAfter(asOf)) {
                continue;
            }
            var ended = !employment.isOpen() && !employment.period().to().isAfter(asOf);
            var seen = new DateRange(
                    employment.period().from(), ended ? employment.period().to() : asOf);
            var shortest = rules.length().shortestPost();
            var tooShort = (ended || !asOf.equals(Contract.OPEN)) && !calendar.lasts(shortest, seen);
            if (tooShort) {
                var never = !employment.isOpen() && !calendar.lasts(shortest, employment.period());
                warnings.add(never ? tooShort(employment, calendar) : sofar(seen, calendar));
            }
            if (!tooShort || !ended) {
                counting.add(employment);
            }
        }
        return new CountingPosts(counting, warnings);
    }

    private static Reason tooShort(Employment employment, TermCalendar calendar) {
        return Reason.of(
                "R22",
                "2.33",
                "The post " + days(employment.period()) + " lasts " + length(employment.period(), calendar)
                        + ", less than one term. When it has ended it does not count towards induction.");
    }

    private static Reason sofar(DateRange seen, TermCalendar calendar) {
        return Reason.of(
                "R22",
                "2.33",
                "The post that began on " + Reason.day(seen.from()) + " had lasted " + length(seen, calendar) + " by "
                        + Reason.day(seen.to())
                        + ". A post counts once it has lasted one term. It is counted for the time being.");
    }

    private static String days(DateRange period) {
        return "from " + Reason.day(period.from()) + " to " + Reason.day(period.to());
    }

    private static String length(DateRange period, TermCalendar calendar) {
        return calendar.length(period).inWords();
    }
}
