/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.audit;

import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what happened; who, when and the old and new values come from the database's own defaults and triggers. */
@Component
public final class JdbcAuditTrail implements AuditTrail {

    private final JpaTransactions transactions;

    @Activate
    public JdbcAuditTrail(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void record(Happening happening) {
        transactions
                .sql()
                .change(
                        """
                        insert into audit_event (body, kind, subject, subject_id, sentence, reason)
                        values (current_body(), ?, ?, ?, ?, ?)
                        """,
                        happening.kind(),
                        happening.subject(),
                        happening.subjectId(),
                        happening.sentence(),
                        happening.reason());
    }
}
