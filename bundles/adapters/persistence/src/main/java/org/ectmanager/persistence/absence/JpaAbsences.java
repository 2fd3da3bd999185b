/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.absence;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.port.Absences;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaAbsences implements Absences {

    private static final String OF = "select a from AbsenceRow a where a.key.body = :body and a.induction = :induction"
            + " order by a.startsOn, a.key.id";

    private final JpaTransactions transactions;

    @Activate
    public JpaAbsences(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<RecordedAbsence> of(long induction) {
        return transactions
                .entities()
                .createQuery(OF, AbsenceRow.class)
                .setParameter("body", transactions.body())
                .setParameter("induction", induction)
                .getResultList()
                .stream()
                .map(AbsenceRow::recorded)
                .toList();
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
