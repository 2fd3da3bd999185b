/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.application.port.TeacherRecords.Deactivated;
import org.ectmanager.application.port.TeacherRecords.Found;
import org.ectmanager.application.port.TeacherRecords.Merged;
import org.ectmanager.application.port.TeacherRecords.Unavailable;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the national record, outside any transaction, and says what its answer means for a registration. */
@Component(service = RecordCheck.class)
public final class RecordCheck {

    private final TeacherRecords records;
    private final Clock clock;

    @Activate
    public RecordCheck(@Reference TeacherRecords records, @Reference Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    Check ask(long registration, Trn trn, LocalDate dateOfBirth) {
        var answer = records.find(trn, dateOfBirth);
        if (answer instanceof Found found) {
            return check(registration, new TeacherCheck.Known(found.teacher()), "");
        }
        if (answer instanceof Merged) {
            return check(
                    registration,
                    new TeacherCheck.NotFound(),
                    "This teacher record was merged into another one. Ask the teacher for the TRN that is valid now.");
        }
        if (answer instanceof Deactivated) {
            return check(
                    registration,
                    new TeacherCheck.NotFound(),
                    "This teacher record was taken out of use. Only the Teaching Regulation Agency can say why.");
        }
        return answer instanceof Unavailable unavailable
                ? check(registration, new TeacherCheck.NotAsked(), unavailable.reason())
                : check(registration, new TeacherCheck.NotFound(), "");
    }

    private Check check(long registration, TeacherCheck found, String note) {
        return new Check(registration, clock.instant(), found, note);
    }
}
