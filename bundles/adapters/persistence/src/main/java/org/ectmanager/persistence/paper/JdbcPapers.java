/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.paper;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.port.Papers;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Triggers note what is due, and refuse to change what is kept. */
@Component
public final class JdbcPapers implements Papers {

    private final JpaTransactions transactions;
    private final Clock clock;

    @Activate
    public JdbcPapers(@Reference JpaTransactions transactions, @Reference Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Due> due(int most) {
        return transactions
                .sql()
                .list(
                        """
                        select subject, subject_id, tried_at is not null failed from paper
                         where body = ? and content is null
                           and (tried_at is null or tries = 0
                                or tried_at + least(interval '1 hour', interval '1 minute' * 2 ^ least(tries - 1, 6)) <= ?)
                         order by tried_at nulls first, due_at desc, subject_id limit ?
                        """,
                        row -> new Due(
                                Subject.valueOf(row.text("subject").toUpperCase(Locale.ROOT)),
                                row.number("subject_id"),
                                row.flag("failed")),
                        transactions.body(),
                        clock.instant(),
                        most);
    }

    @Override
    public void tried(Due due) {
        transactions
                .sql()
                .change(
                        """
                        update paper set tried_at = ?, tries = tries + 1
                         where body = ? and subject = ? and subject_id = ? and content is null
                        """,
                        clock.instant(),
                        transactions.body(),
                        name(due.subject()),
                        due.record());
    }

    @Override
    public boolean anyFailed() {
        return transactions
                .sql()
                .first(
                        "select 1 from paper where body = ? and content is null and tried_at is not null limit 1",
                        row -> true,
                        transactions.body())
                .isPresent();
    }

    @Override
    public boolean keep(Due due, byte[] content) {
        return transactions
                        .sql()
                        .change(
                                """
                                update paper set content = pdf.content, sha256 = encode(sha256(pdf.content), 'hex'), kept_at = ?
                                  from (select ?::bytea content) pdf
                                 where body = ? and subject = ? and subject_id = ? and paper.content is null
                                """,
                                clock.instant(),
                                content,
                                transactions.body(),
                                name(due.subject()),
                                due.record())
                == 1;
    }

    @Override
    public Optional<byte[]> find(Subject subject, long record) {
        return transactions
                .sql()
                .first(
                        """
                        select content from paper
                         where body = ? and subject = ? and subject_id = ? and content is not null
                        """,
                        row -> row.bytes("content"),
                        transactions.body(),
                        name(subject),
                        record);
    }

    private static String name(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
