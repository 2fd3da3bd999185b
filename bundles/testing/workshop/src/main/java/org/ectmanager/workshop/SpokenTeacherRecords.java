/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;

/** A national record that says what a test tells it to; everybody else is qualified and new to induction. */
public final class SpokenTeacherRecords implements TeacherRecords {

    private final Map<Trn, Answer> said = new HashMap<>();
    private final Set<Trn> broken = new HashSet<>();
    private LocalDate usual = LocalDate.of(2026, 7, 10);

    /** The day on which everybody is qualified of whom nothing else is said. */
    public void qualifies(LocalDate day) {
        usual = day;
    }

    public void says(Trn trn, Answer answer) {
        said.put(trn, answer);
    }

    /** With this date of birth, and with no other. */
    public void knows(Trn trn, LocalDate born) {
        says(trn, new Found(record(trn, born, usual), Earlier.none()));
    }

    public void hasNoQts(Trn trn, LocalDate born) {
        says(trn, new Found(record(trn, born, TeacherRecord.NOT_HELD), Earlier.none()));
    }

    /** Whoever asks for this teacher gets no answer but a failure. */
    public void breaksAt(Trn trn) {
        broken.add(trn);
    }

    @Override
    public Answer find(Trn trn, LocalDate dateOfBirth) {
        if (broken.contains(trn)) {
            throw new IllegalStateException("The record is out of order");
        }
        var answer = said.getOrDefault(trn, new Found(record(trn, dateOfBirth, usual), Earlier.none()));
        return answer instanceof Found found && !found.teacher().dateOfBirth().equals(dateOfBirth)
                ? new NotFound()
                : answer;
    }

    private static TeacherRecord record(Trn trn, LocalDate born, LocalDate qts) {
        return new TeacherRecord(
                trn, born, "Nova", "Teacher", qts, List.of(), InductionStatus.REQUIRED_TO_COMPLETE, List.of());
    }
}
