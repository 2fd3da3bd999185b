/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.absence;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * By how many contracted days one part of induction is extended (R28, R29, guidance 3.6 and 3.7): by all days of ad
 * hoc absence once they reach the threshold, and by the statutory leave the teacher chose to extend for.
 */
public record PartExtension(Days adHoc, Days extendedBy, List<Reason> because) {

    public static final PartExtension NONE = new PartExtension(Days.NONE, Days.NONE, List.of());

    public PartExtension {
        because = List.copyOf(because);
    }

    /** Of the absences of one part. */
    public static PartExtension of(List<Absence> absences, RuleSet rules) {
        return of(absences, Days.of(rules.absences().threshold()));
    }

    /** Of the absences of one part, with a threshold that an appropriate body scaled. */
    public static PartExtension of(List<Absence> absences, Days threshold) {
        return of(absences, Days.NONE, threshold);
    }

    /**
     * Of a part that began elsewhere.
     *
     * @param carried days of ad hoc absence until the present appropriate body took the induction on (R23)
     */
    public static PartExtension of(List<Absence> absences, Days carried, Days threshold) {
        var because = new ArrayList<Reason>();
        var adHoc = carried.plus(sum(absences.stream().filter(Absence::isAdHoc).toList()));
        var ignored = sum(absences.stream()
                .filter(absence -> absence.kind().isIgnoredOn(absence.period().from()))
                .toList());
        if (!ignored.isNone()) {
            because.add(Reason.of(
                    "R28",
                    "3.6",
                    ignored + " days of absence because of coronavirus began before 1 September 2021. They do not"
                            + " count."));
        }
        if (!carried.isNone()) {
            because.add(Reason.of(
                    "R28",
                    "3.6",
                    carried + " days of absence in this part were before this post. They count with the others."));
        }
        var extended = Days.NONE;
        if (adHoc.compareTo(threshold) >= 0 && !adHoc.isNone()) {
            extended = adHoc;
            because.add(Reason.of(
                    "R28",
                    "3.6",
                    adHoc + " days of absence reach " + threshold + ", so this part of induction is "
                            + "extended by all " + adHoc + " days."));
        } else if (!adHoc.isNone()) {
            because.add(Reason.of(
                    "R28",
                    "3.6",
                    adHoc + " days of absence are less than " + threshold
                            + ", so they do not extend this part of induction."));
        }
        var leave = sum(absences.stream()
                .filter(absence -> absence.isStatutory() && absence.choice() == LeaveChoice.EXTEND)
                .toList());
        if (!leave.isNone()) {
            because.add(Reason.of(
                    "R29", "3.7", leave + " days of statutory leave extend it, as the early career teacher chose."));
        }
        return new PartExtension(adHoc, extended.plus(leave), because);
    }

    private static Days sum(List<Absence> absences) {
        return absences.stream().map(Absence::days).reduce(Days.NONE, Days::plus);
    }
}
