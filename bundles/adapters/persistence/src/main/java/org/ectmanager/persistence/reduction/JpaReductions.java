/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.reduction;

import java.util.List;
import org.ectmanager.application.port.Reductions;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.persistence.length.LengthRows;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaReductions implements Reductions {

    private final JpaTransactions transactions;

    @Activate
    public JpaReductions(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<RecordedReduction> of(long induction) {
        return LengthRows.reductions(transactions, induction);
    }

    @Override
    public void add(RecordedReduction reduction) {
        transactions.entities().persist(new ReductionRow(transactions.body(), reduction));
    }

    @Override
    public void withdraw(RecordedReduction reduction) {
        var row = transactions.entities().find(ReductionRow.class, new BodyKey(transactions.body(), reduction.id()));
        if (row == null || row.version() != reduction.version()) {
            throw new StaleRecord("A reduction");
        }
        row.withdraw(reduction.withdrawn().orElseThrow());
    }
}
