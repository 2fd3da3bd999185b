/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.time.LocalDate;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.teacher.TeacherRecord;

/** What the last answer of the national record means for a registration, in a word (R2). */
public enum OnRecord {
    QUALIFIED("Qualified", "the national record says that the teacher is qualified"),
    NO_STATUS("Waits for QTS", "the national record has no qualified teacher status for the teacher"),
    NOT_FOUND("Not found", "the national record does not know the teacher by this number and date of birth"),
    NO_ANSWER("No answer yet", "the national record could not be asked yet"),
    LOOK("To look at", "the national record says something that has to be looked at");

    private final String title;
    private final String words;

    OnRecord(String title, String words) {
        this.title = title;
        this.words = words;
    }

    public static OnRecord of(TeacherCheck check, LocalDate today) {
        if (check instanceof TeacherCheck.NotFound) {
            return NOT_FOUND;
        }
        return check.known().map(record -> of(record, today)).orElse(NO_ANSWER);
    }

    private static OnRecord of(TeacherRecord record, LocalDate today) {
        if (record.isProhibitedOn(today) || !record.induction().mayServe()) {
            return LOOK;
        }
        return record.qtsDate().isPresent() ? QUALIFIED : NO_STATUS;
    }

    public String title() {
        return title;
    }

    /** As a part of a sentence that names nobody. */
    public String words() {
        return words;
    }

    /** Whether nobody has anything to do but to wait, while the record is asked again. */
    public boolean waits() {
        return this == NO_STATUS || this == NO_ANSWER;
    }
}
