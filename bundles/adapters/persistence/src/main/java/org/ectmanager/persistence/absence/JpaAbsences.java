/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.absence;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.port.Absences;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaAbsences implements Absences {

    private static final String OF =
            """
            select id, induction_id, kind, starts_on, ends_on, half_days, choice, version
              from absence where body = ? and induction_id = ? order by starts_on, id
            """;

    private final JpaTransactions transactions;

    @Activate
    public JpaAbsences(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<RecordedAbsence> of(long induction) {
        return transactions.sql().once(OF, JpaAbsences::recorded, transactions.body(), induction);
    }

    private static RecordedAbsence recorded(Row row) {
        var absence = new Absence(
                new DateRange(
                        row.possibleDate("starts_on").orElseThrow(),
                        row.possibleDate("ends_on").orElseThrow()),
                new Days(row.count("half_days")),
                AbsenceKind.valueOf(row.text("kind")),
                LeaveChoice.valueOf(row.text("choice")));
        return new RecordedAbsence(row.number("id"), row.number("induction_id"), absence, row.number("version"));
    }

    @Override
    public Optional<RecordedAbsence> find(long id) {
        return Optional.ofNullable(row(id)).map(AbsenceRow::recorded);
    }

    @Override
    public void add(RecordedAbsence absence) {
        transactions.entities().persist(new AbsenceRow(transactions.body(), absence));
    }

    @Override
    public void save(RecordedAbsence absence) {
        current(absence).take(absence.absence());
    }

    @Override
    public void remove(RecordedAbsence absence) {
        transactions.entities().remove(current(absence));
    }

    private AbsenceRow current(RecordedAbsence absence) {
        var row = row(absence.id());
        if (row == null || row.version() != absence.version()) {
            throw new StaleRecord("An absence");
        }
        return row;
    }

    private AbsenceRow row(long id) {
        return transactions.entities().find(AbsenceRow.class, new BodyKey(transactions.body(), id));
    }
}
