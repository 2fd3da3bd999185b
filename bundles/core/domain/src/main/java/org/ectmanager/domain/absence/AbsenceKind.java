/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.absence;

import java.time.LocalDate;
import org.ectmanager.domain.ruleset.RuleSets;

/** Kinds of absence. Ad hoc ones count towards the automatic extension, statutory leave does not (R28, R29). */
public enum AbsenceKind {
    SICKNESS("sickness", false),
    OTHER("other", false),
    MATERNITY("maternity", true),
    PATERNITY("paternity", true),
    ADOPTION("adoption", true),
    SHARED_PARENTAL("shared-parental", true),
    PARENTAL_BEREAVEMENT("parental-bereavement", true),
    CARERS("carers", true),
    /** Left out of the count before 1 September 2021, by the amended Regulations; ad hoc like any other since. */
    CORONAVIRUS("coronavirus", false);

    private final String code;
    private final boolean statutory;

    AbsenceKind(String code, boolean statutory) {
        this.code = code;
        this.statutory = statutory;
    }

    /** Its name in web services. */
    public String code() {
        return code;
    }

    /** Whether absence of the kind that begins on a day is in the count of R28. */
    public boolean isAdHocOn(LocalDate day) {
        return !isStatutoryOn(day) && !isIgnoredOn(day);
    }

    /** Whether it neither counts nor can be chosen: absence because of coronavirus, for as long as the law left it out. */
    public boolean isIgnoredOn(LocalDate day) {
        return this == CORONAVIRUS && !RuleSets.on(day).absences().coronavirusCounts();
    }

    /** Whether it is statutory leave on a day: carer's leave has been since April 2024. */
    public boolean isStatutoryOn(LocalDate day) {
        return statutory && (this != CARERS || RuleSets.on(day).absences().carersLeaveIsStatutory());
    }
}
