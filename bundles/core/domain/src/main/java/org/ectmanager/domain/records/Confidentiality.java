/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import java.util.EnumSet;
import java.util.Set;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** Who may read what of an induction (R54, guidance 2.79, 2.80). */
public final class Confidentiality {

    /** Who wants to read. */
    public enum Reader {
        EARLY_CAREER_TEACHER,
        HEAD_TEACHER,
        INDUCTION_TUTOR,
        APPROPRIATE_BODY,
        GOVERNING_BODY,
        SOMEBODY_ELSE
    }

    /** What. */
    public enum Matter {
        OWN_REPORTS,
        GENERAL_REPORT
    }

    private static final Set<Reader> INVOLVED = EnumSet.of(
            Reader.EARLY_CAREER_TEACHER, Reader.HEAD_TEACHER, Reader.INDUCTION_TUTOR, Reader.APPROPRIATE_BODY);

    private Confidentiality() {}

    /**
     * May they? Only those directly involved read a teacher's reports; governors get general reports each term, and a
     * teacher's own only when they look into a grievance.
     */
    public static Finding mayRead(Reader reader, Matter matter, boolean grievance) {
        if (matter == Matter.GENERAL_REPORT) {
            return reader == Reader.SOMEBODY_ELSE
                    ? refused()
                    : allowed("General reports on induction go to the school\u2019s governing body each term.");
        }
        if (INVOLVED.contains(reader)) {
            return allowed(
                    "Those directly involved in an induction read its reports; the teacher is told who they are.");
        }
        return reader == Reader.GOVERNING_BODY && grievance
                ? allowed("The governing body looks into a grievance and reads what it needs for it.")
                : refused();
    }

    private static Finding allowed(String sentence) {
        return Finding.allowed("reader.may", reason(sentence));
    }

    private static Finding refused() {
        return Finding.refused(
                "reader.may-not",
                reason("Only those directly involved in an induction read its reports. Ask the head teacher."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R54", "2.79", sentence);
    }
}
