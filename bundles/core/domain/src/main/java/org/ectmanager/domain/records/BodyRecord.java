/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Checklist;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** What an appropriate body holds of each early career teacher, and what it chases (R52, guidance 2.74). */
public final class BodyRecord {

    /** What it holds. */
    public enum Point implements Checklist.Point {
        REGISTRATION("that the teacher is registered with it"),
        START("the day on which induction began"),
        SERVED("how much has been served"),
        WORKING_PATTERN("changes of the working pattern"),
        ABSENCES("absences");

        private final String words;

        Point(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private BodyRecord() {}

    /** Whether a record is whole. */
    public static Finding check(Set<Point> held) {
        return new Checklist<>(
                        "record.whole",
                        "R52",
                        "2.74",
                        "The appropriate body\u2019s record",
                        List.copyOf(EnumSet.allOf(Point.class)))
                .check(held);
    }

    /** What it does about reports that are missing, and about those that are not signed. */
    public static List<Duty> chase(int missing, int unsigned) {
        return missing + unsigned == 0
                ? List.of()
                : List.of(Duty.of(
                        "record.chase",
                        Party.APPROPRIATE_BODY,
                        Reason.of(
                                "R52",
                                "2.74",
                                missing + " reports are missing and " + unsigned
                                        + " are not signed. The appropriate body asks the school for them."),
                        Party.HEAD_TEACHER,
                        Party.INDUCTION_TUTOR));
    }
}
