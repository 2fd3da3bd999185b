/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.web.words.Days;

/** Absences in words. */
public final class AbsenceWords {

    private AbsenceWords() {}

    public static String kind(AbsenceKind kind) {
        return switch (kind) {
            case SICKNESS -> "Sickness";
            case OTHER -> "Other absence";
            case MATERNITY -> "Maternity leave";
            case PATERNITY -> "Paternity leave";
            case ADOPTION -> "Adoption leave";
            case SHARED_PARENTAL -> "Shared parental leave";
            case PARENTAL_BEREAVEMENT -> "Parental bereavement leave";
            case CARERS -> "Carer’s leave";
            case CORONAVIRUS -> "Because of coronavirus, before 1 September 2021";
        };
    }

    /** Enough to tell one absence from another. */
    static String named(Absence absence) {
        return "%s from %s to %s (days: %s)"
                .formatted(
                        kind(absence.kind()),
                        Days.of(absence.period().from()),
                        Days.of(absence.period().to()),
                        absence.days());
    }

    /** Whether it makes induction longer. */
    public static String effect(Absence absence) {
        if (!absence.isStatutory()) {
            return "Counts towards the "
                    + RuleSets.on(absence.period().from()).absences().threshold() + " days";
        }
        return switch (absence.choice()) {
            case EXTEND -> "Extends induction, as the teacher chose";
            case DO_NOT_EXTEND -> "Does not extend induction, as the teacher chose";
            case UNDECIDED -> "Waits for the teacher’s choice";
        };
    }
}
