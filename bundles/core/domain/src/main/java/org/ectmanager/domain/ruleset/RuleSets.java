/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.ectmanager.domain.ruleset.RuleSet.Absences;
import org.ectmanager.domain.ruleset.RuleSet.Bodies;
import org.ectmanager.domain.ruleset.RuleSet.Guidance;
import org.ectmanager.domain.ruleset.RuleSet.Programmes;
import org.ectmanager.domain.ruleset.RuleSet.Transition;

/**
 * Every rule set by the day it came into force (R66). Of the years before the 2012 Regulations only the length, the
 * first days and the exemptions are known; their other numbers are those of 2012.
 */
public final class RuleSets {

    private static final LocalDate SINCE_FEBRUARY_2023 = LocalDate.of(2023, 2, 1);
    private static final String RECORD_INDUCTIONS =
            "the Department\u2019s service Record inductions as an appropriate body";

    private static final NavigableMap<LocalDate, RuleSet> ALL = new Changing()
            .from("1999-05-07", "Induction introduced: whoever qualifies after this day serves it")
            .from("1999-09-01", "First inductions begin")
            .from("2012-09-01", "2012 Regulations")
            .with(FirstNumbers.length(6))
            .with(new Transition(LocalDate.of(2021, 9, 1), LocalDate.of(2023, 9, 1)))
            .with(new Guidance(false, false, false, false, false, false, true, true))
            .with(FirstNumbers.starting("0.95", true))
            .with(new Absences(30, false, true))
            .from("2021-09-01", "Six terms, 90 and 95 per cent, mentors, two formal assessments")
            .with(FirstNumbers.exemptions(SINCE_FEBRUARY_2023, SINCE_FEBRUARY_2023, SINCE_FEBRUARY_2023))
            .from("2023-02-01", "Overseas and Scottish exemptions")
            .with(FirstNumbers.starting("0.95", false))
            .with(new Guidance(true, true, true, false, false, false, true, true))
            .from("2023-09-01", "No new starters with local authorities, reviews copied, records transferred")
            .with(new Absences(30, true, true))
            .with(new Guidance(true, true, true, true, true, true, true, true))
            .from("2024-04-01", "Carer\u2019s leave, reviews after joining mid-term, no appraisal, no delegation")
            .with(new Bodies(true, true, true))
            .from("2024-08-01", "A body for British schools overseas")
            .with(new Bodies(false, false, true))
            .from("2024-09-01", "Local authorities and National Teacher Accreditation have ended")
            .with(FirstNumbers.department(RECORD_INDUCTIONS, false, false, false))
            .from("2025-02-18", "The Department\u2019s own service for appropriate bodies")
            .with(FirstNumbers.department(RECORD_INDUCTIONS, true, false, false))
            .from("2025-06-24", "Outcomes as a file")
            .with(FirstNumbers.department(RECORD_INDUCTIONS, true, true, false))
            .from("2025-08-01", "Claims as a file, in August; the day is not known")
            .with(new Programmes(true, 1))
            .from("2025-09-01", "Early career teacher entitlement: provider-led or school-led")
            .with(FirstNumbers.department(RECORD_INDUCTIONS, true, true, true))
            .from("2026-04-28", "Schools and lead providers register early career teachers in a service of their own")
            .all();

    private RuleSets() {}

    /** The numbers that hold on a day. Days before the first set, of 7 May 1999, have none. */
    public static RuleSet on(LocalDate day) {
        var entry = ALL.floorEntry(day);
        if (entry == null) {
            throw new IllegalArgumentException("No rules are known before 7 May 1999");
        }
        return entry.getValue();
    }

    /** The numbers of the last change that is known, for whoever asks about no day in particular. */
    public static RuleSet latest() {
        return ALL.lastEntry().getValue();
    }

    public static List<RuleSet> all() {
        return List.copyOf(ALL.values());
    }
}
