/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes the rule sets one after another: each is the one before with what changed. */
final class Changing {

    private final NavigableMap<LocalDate, RuleSet> written = new TreeMap<>();

    private RuleSet.Length length = FirstNumbers.LENGTH;
    private RuleSet.Transition transition = FirstNumbers.TRANSITION;
    private RuleSet.Absences absences = FirstNumbers.ABSENCES;
    private RuleSet.Starting starting = FirstNumbers.STARTING;
    private RuleSet.Bodies bodies = FirstNumbers.BODIES;
    private RuleSet.Exemptions exemptions = FirstNumbers.EXEMPTIONS;
    private RuleSet.Guidance guidance = FirstNumbers.GUIDANCE;
    private RuleSet.Programmes programmes = FirstNumbers.PROGRAMMES;
    private RuleSet.Department department = FirstNumbers.DEPARTMENT;

    /** Keeps what stands now as the set from that day on. */
    Changing from(String day, String name) {
        var set = new RuleSet(
                LocalDate.parse(day),
                name,
                length,
                transition,
                absences,
                FirstNumbers.CLOCKS,
                FirstNumbers.HEARINGS,
                starting,
                bodies,
                exemptions,
                guidance,
                programmes,
                department,
                FirstNumbers.KEEPING,
                FirstNumbers.APPEALS);
        written.put(set.validFrom(), set);
        return this;
    }

    Changing with(RuleSet.Length changed) {
        length = changed;
        return this;
    }

    Changing with(RuleSet.Transition changed) {
        transition = changed;
        return this;
    }

    Changing with(RuleSet.Absences changed) {
        absences = changed;
        return this;
    }

    Changing with(RuleSet.Starting changed) {
        starting = changed;
        return this;
    }

    Changing with(RuleSet.Bodies changed) {
        bodies = changed;
        return this;
    }

    Changing with(RuleSet.Exemptions changed) {
        exemptions = changed;
        return this;
    }

    Changing with(RuleSet.Guidance changed) {
        guidance = changed;
        return this;
    }

    Changing with(RuleSet.Programmes changed) {
        programmes = changed;
        return this;
    }

    Changing with(RuleSet.Department changed) {
        department = changed;
        return this;
    }

    NavigableMap<LocalDate, RuleSet> all() {
        return new TreeMap<>(written);
    }
}
