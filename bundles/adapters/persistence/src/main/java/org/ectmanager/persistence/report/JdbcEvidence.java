/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Ids;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcEvidence implements Evidence {

    /** Unless somebody signed the report when the file was there already, or another report has it. */
    private static final String ERASE =
            """
            delete from stored_file f
             where f.body = ? and f.id = ?
               and not exists (select from evidence e where e.body = f.body and e.file_id = f.id)
               and not exists (select from signature s where s.body = f.body and s.subject = 'report'
                                  and s.subject_id = ? and s.signed_at >= f.stored_at)
            """;

    private final JpaTransactions transactions;
    private final Ids ids;

    @Activate
    public JdbcEvidence(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void attach(long report, File file, PersonId by) {
        var id = ids.next();
        var sql = transactions.sql();
        sql.change(
                "insert into stored_file (body, id, name, media_type, sha256, content) values (?, ?, ?, ?, ?, ?)",
                transactions.body(),
                id,
                file.name(),
                file.mediaType(),
                sha256(file.content()),
                file.content());
        sql.change(
                "insert into evidence (body, report_id, file_id, added_by) values (?, ?, ?, ?)",
                transactions.body(),
                report,
                id,
                by.value());
    }

    /** The hashes are made from what the files hold, not from what was noted when they came. */
    @Override
    public List<Attached> of(long report) {
        return transactions
                .sql()
                .list(
                        """
                        select f.id, f.name, f.media_type, length(f.content) size,
                               encode(sha256(f.content), 'hex') sha256
                          from evidence e join stored_file f on f.body = e.body and f.id = e.file_id
                         where e.body = ? and e.report_id = ? order by f.id
                        """,
                        row -> new Attached(
                                row.number("id"),
                                row.text("name"),
                                row.text("media_type"),
                                row.number("size"),
                                row.text("sha256")),
                        transactions.body(),
                        report);
    }

    @Override
    public Optional<File> find(long report, long file) {
        return transactions
                .sql()
                .first(
                        """
                        select f.name, f.media_type, f.content
                          from evidence e join stored_file f on f.body = e.body and f.id = e.file_id
                         where e.body = ? and e.report_id = ? and f.id = ?
                        """,
                        row -> new File(row.text("name"), row.text("media_type"), row.bytes("content")),
                        transactions.body(),
                        report,
                        file);
    }

    @Override
    public Optional<String> remove(long report, long file) {
        var sql = transactions.sql();
        var hash = sql.first(
                """
                select f.sha256
                  from evidence e join stored_file f on f.body = e.body and f.id = e.file_id
                 where e.body = ? and e.report_id = ? and f.id = ?
                """,
                row -> row.text("sha256"),
                transactions.body(),
                report,
                file);
        if (hash.isPresent()) {
            sql.change(
                    "delete from evidence where body = ? and report_id = ? and file_id = ?",
                    transactions.body(),
                    report,
                    file);
            sql.change(ERASE, transactions.body(), file, report);
        }
        return hash;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
