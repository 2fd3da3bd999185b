/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.absence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.EmbeddedId;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.persistence.transaction.BodyKey;

@Entity
@Table(name = "absence")
class AbsenceRow {

    @EmbeddedId
    private BodyKey key;

    @Column(name = "induction_id")
    private long induction;

    private String kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "half_days")
    private int halfDays;

    private String choice;

    @Version
    private long version;

    protected AbsenceRow() {}

    AbsenceRow(String body, RecordedAbsence recorded) {
        key = new BodyKey(body, recorded.id());
        induction = recorded.induction();
        take(recorded.absence());
    }

    void take(Absence absence) {
        kind = absence.kind().name();
        startsOn = absence.period().from();
        endsOn = absence.period().to();
        halfDays = absence.days().halves();
        choice = absence.choice().name();
    }

    long version() {
        return version;
    }

    RecordedAbsence recorded() {
        var absence = new Absence(
                new DateRange(startsOn, endsOn),
                new Days(halfDays),
                AbsenceKind.valueOf(kind),
                LeaveChoice.valueOf(choice));
        return new RecordedAbsence(key.id(), induction, absence, version);
    }
}
