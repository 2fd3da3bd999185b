/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.message;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.CapturedMails;
import org.ectmanager.application.port.Ids;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcCapturedMails implements CapturedMails {

    private final JpaTransactions transactions;
    private final Ids ids;

    @Activate
    public JdbcCapturedMails(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void keep(BodyId body, String recipient, String subject, String html, String plain) {
        transactions
                .sql()
                .change(
                        "insert into captured_mail (body, id, recipient, subject, html, plain) values (?, ?, ?, ?, ?, ?)",
                        body.value(),
                        ids.next(),
                        recipient,
                        subject,
                        html,
                        plain);
    }

    @Override
    public List<Captured> latest(int most) {
        return transactions
                .sql()
                .list(
                        """
                        select id, at, recipient, subject, '' html, '' plain from captured_mail
                         where body = ? order by at desc, id desc limit ?
                        """,
                        JdbcCapturedMails::captured,
                        transactions.body(),
                        most);
    }

    @Override
    public Optional<Captured> find(long id) {
        return transactions
                .sql()
                .first(
                        "select * from captured_mail where body = ? and id = ?",
                        JdbcCapturedMails::captured,
                        transactions.body(),
                        id);
    }

    private static Captured captured(Row row) {
        return new Captured(
                row.number("id"),
                row.moment("at"),
                row.text("recipient"),
                row.text("subject"),
                row.text("html"),
                row.text("plain"));
    }
}
