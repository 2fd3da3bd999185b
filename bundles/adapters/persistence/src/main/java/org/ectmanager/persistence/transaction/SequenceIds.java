/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import org.ectmanager.application.port.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers from one sequence, fetched a block at a time. */
@Component
public final class SequenceIds implements Ids {

    private static final int BLOCK = 50;

    private final JpaTransactions transactions;
    private long next;
    private long end;

    @Activate
    public SequenceIds(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public synchronized long next() {
        if (next == end) {
            next = transactions
                    .sql()
                    .first("select nextval('record_id') id", row -> row.number("id"))
                    .orElseThrow();
            end = next + BLOCK;
        }
        return next++;
    }
}
