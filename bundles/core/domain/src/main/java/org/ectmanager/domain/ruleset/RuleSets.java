/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectmanager.domain.terms.Terms;

/** Every rule set by the day it came into force (R66). */
public final class RuleSets {

    private static final BigDecimal NINETY = new BigDecimal("0.90");
    private static final BigDecimal NINETY_FIVE = new BigDecimal("0.95");

    private static final RuleSet.Length THREE_TERMS = length(3);
    private static final RuleSet.Length SIX_TERMS = length(6);
    private static final RuleSet.Absences WITHOUT_CARERS = new RuleSet.Absences(30, false);
    private static final RuleSet.Absences WITH_CARERS = new RuleSet.Absences(30, true);
    private static final RuleSet.Clocks CLOCKS = new RuleSet.Clocks(10, 10, 10, 20, 3, 2, 20, 20, 10);
    private static final RuleSet.Starting NQT = new RuleSet.Starting(NINETY, NINETY, true, 6);
    private static final RuleSet.Starting ECT = new RuleSet.Starting(NINETY, NINETY_FIVE, true, 6);
    private static final RuleSet.Starting HUBS_ONLY = new RuleSet.Starting(NINETY, NINETY_FIVE, false, 6);

    private static final NavigableMap<LocalDate, RuleSet> ALL = List.of(
                    set("2012-09-01", "2012 Regulations", THREE_TERMS, WITHOUT_CARERS, NQT),
                    set("2021-09-01", "Six terms, 90 and 95 per cent", SIX_TERMS, WITHOUT_CARERS, ECT),
                    set("2023-09-01", "No new starters with local authorities", SIX_TERMS, WITHOUT_CARERS, HUBS_ONLY),
                    set("2024-04-01", "Carer's leave", SIX_TERMS, WITH_CARERS, HUBS_ONLY))
            .stream()
            .collect(Collectors.toMap(RuleSet::validFrom, set -> set, (first, second) -> first, TreeMap::new));

    private RuleSets() {}

    /** The numbers that hold on a day. Days before the first set, of 1 September 2012, have none. */
    public static RuleSet on(LocalDate day) {
        var entry = ALL.floorEntry(day);
        if (entry == null) {
            throw new IllegalArgumentException("No rules are known before 1 September 2012");
        }
        return entry.getValue();
    }

    public static List<RuleSet> all() {
        return List.copyOf(ALL.values());
    }

    private static RuleSet set(
            String from, String name, RuleSet.Length length, RuleSet.Absences absences, RuleSet.Starting starting) {
        return new RuleSet(LocalDate.parse(from), name, length, absences, CLOCKS, starting);
    }

    private static RuleSet.Length length(int standard) {
        return new RuleSet.Length(
                Terms.of(standard), Terms.of(3), Terms.ONE, Terms.ONE, Terms.of("0.1"), Terms.of(16), 65);
    }
}
