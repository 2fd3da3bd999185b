/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.teacher.TeacherRecord;

/**
 * Whether a qualified teacher may be employed as a teacher at a school (R1, guidance 1.10, 1.11, 2.1). Only relevant
 * schools ask for induction; everywhere else it may be served and is no condition of employment.
 */
public final class DutyToServe {

    /** Where a qualified teacher is with induction. */
    public enum Standing {
        COMPLETED("has completed induction"),
        EXEMPT("is exempt from induction"),
        ON_INDUCTION("is on induction"),
        NEITHER("is neither on induction nor exempt");

        private final String words;

        Standing(String words) {
            this.words = words;
        }
    }

    private DutyToServe() {}

    /** May they be employed there, as things are? */
    public static Finding check(InductionSetting setting, Standing standing) {
        requireNonNull(standing, "standing");
        if (setting != InductionSetting.RELEVANT_SCHOOL) {
            return Finding.allowed(
                    "duty.none",
                    reason("The teacher " + standing.words
                            + ". Induction is not a condition of employment here; where it can be served the teacher"
                            + " may be registered."));
        }
        return standing == Standing.NEITHER
                ? Finding.refused(
                        "duty.to-serve",
                        reason("The teacher " + standing.words
                                + ". To be employed at this school a qualified teacher must be on induction or exempt."
                                + " Register the teacher before the start."))
                : Finding.allowed("duty.met", reason("The teacher " + standing.words + " and may be employed here."));
    }

    /** Whether qualified teacher status has been held so long that somebody may ask about it. */
    static boolean isLongAgo(ApplicationToStart application) {
        return yearsSinceQualifying(application) >= 1;
    }

    static Finding noTimeLimit(ApplicationToStart application) {
        var years = yearsSinceQualifying(application);
        return Finding.allowed(
                "start.no-time-limit",
                reason("Qualified teacher status has been held for " + (years == 1 ? "1 year" : years + " years")
                        + " or more. There is no time limit for starting or finishing induction."));
    }

    private static int yearsSinceQualifying(ApplicationToStart application) {
        return application
                .teacher()
                .known()
                .flatMap(TeacherRecord::qtsDate)
                .map(held ->
                        Period.between(held, application.dates().startsOn()).getYears())
                .orElse(0);
    }

    private static Reason reason(String sentence) {
        return Reason.of("R1", "1.10", sentence);
    }
}
