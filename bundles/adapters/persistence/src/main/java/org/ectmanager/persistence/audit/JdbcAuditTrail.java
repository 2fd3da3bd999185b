/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.audit;

import java.util.List;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
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

    @Override
    public List<Recorded> latest(int most) {
        return transactions
                .sql()
                .list(
                        """
                        select at, actor, token, kind, subject, subject_id, sentence, reason from audit_event
                         where body = ? order by id desc limit ?
                        """,
                        JdbcAuditTrail::recorded,
                        transactions.body(),
                        most);
    }

    @Override
    public List<Recorded> latest(String kind, int most) {
        return transactions
                .sql()
                .list(
                        """
                        select at, actor, token, kind, subject, subject_id, sentence, reason from audit_event
                         where body = ? and kind = ? order by id desc limit ?
                        """,
                        JdbcAuditTrail::recorded,
                        transactions.body(),
                        kind,
                        most);
    }

    private static Recorded recorded(Row row) {
        return new Recorded(
                row.moment("at"),
                row.possibleNumber("actor").map(PersonId::new),
                row.possibleNumber("token"),
                happening(row));
    }

    private static Happening happening(Row row) {
        return new Happening(
                row.text("kind"),
                row.text("subject"),
                row.possibleNumber("subject_id"),
                row.text("sentence"),
                row.text("reason"));
    }
}
