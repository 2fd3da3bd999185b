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
    CARERS("carers", true);

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

    /** Whether it is statutory leave on a day: carer's leave has been since April 2024. */
    public boolean isStatutoryOn(LocalDate day) {
        return statutory && (this != CARERS || RuleSets.on(day).absences().carersLeaveIsStatutory());
    }
}
