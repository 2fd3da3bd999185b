/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.SendHandOvers.Made;
import org.ectmanager.application.handover.SendHandOvers.Made.Status;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.HandOverFiles;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The content stands beside other stored files; it is written once and never changed. */
@Component
public final class JdbcHandOverFiles implements HandOverFiles {

    private static final String MADE =
            """
            select f.id, f.destination, f.destination_name, f.format, s.name, s.sha256, f.state, f.made_at, f.made_by_name,
                   f.settled_at, f.settled_by_name, f.version,
                   (select count(*) from hand_over h where h.body = f.body and h.file_id = f.id) handed_over
              from hand_over_file f join stored_file s on s.body = f.body and s.id = f.file_id
             where f.body = ?
            """;

    private final JpaTransactions transactions;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public JdbcHandOverFiles(@Reference JpaTransactions transactions, @Reference Ids ids, @Reference Clock clock) {
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void add(long id, Place place, Evidence.File content, Somebody by) {
        var stored = ids.next();
        var sql = transactions.sql();
        sql.change(
                "insert into stored_file (body, id, name, media_type, sha256, content) values (?, ?, ?, ?, ?, ?)",
                transactions.body(),
                stored,
                content.name(),
                content.mediaType(),
                sha256(content.content()),
                content.content());
        sql.change(
                """
                insert into hand_over_file (body, id, destination, destination_name, format, file_id, state,
                                            made_by, made_by_name)
                values (?, ?, ?, ?, ?, ?, 'MADE', ?, ?)
                """,
                transactions.body(),
                id,
                place.id(),
                place.name(),
                place.format(),
                stored,
                by.person().value(),
                by.name());
    }

    @Override
    public Optional<Made> find(long id) {
        return transactions.sql().first(MADE + " and f.id = ?", JdbcHandOverFiles::made, transactions.body(), id);
    }

    @Override
    public Optional<Evidence.File> content(long id) {
        return transactions
                .sql()
                .first(
                        """
                        select s.name, s.media_type, s.content
                          from hand_over_file f join stored_file s on s.body = f.body and s.id = f.file_id
                         where f.body = ? and f.id = ?
                        """,
                        row -> new Evidence.File(row.text("name"), row.text("media_type"), row.bytes("content")),
                        transactions.body(),
                        id);
    }

    @Override
    public List<Made> latest(int most) {
        return transactions
                .sql()
                .list(
                        MADE + " order by f.made_at desc, f.id desc limit ?",
                        JdbcHandOverFiles::made,
                        transactions.body(),
                        most);
    }

    @Override
    public void settle(long id, long version, Status status, Somebody by) {
        var settled = transactions
                .sql()
                .change(
                        """
                        update hand_over_file set state = ?, settled_at = ?, settled_by = ?, settled_by_name = ?,
                               version = version + 1
                         where body = ? and id = ? and version = ? and state = 'MADE'
                        """,
                        status,
                        clock.instant(),
                        by.person().value(),
                        by.name(),
                        transactions.body(),
                        id,
                        version);
        if (settled == 0) {
            throw new StaleRecord("A file");
        }
    }

    private static Made made(Row row) {
        return new Made(
                row.number("id"),
                new Place(row.text("destination"), row.text("destination_name"), row.count("format")),
                row.text("name"),
                row.text("sha256"),
                Status.valueOf(row.text("state")),
                row.moment("made_at"),
                row.text("made_by_name"),
                row.possibleMoment("settled_at"),
                row.text("settled_by_name"),
                row.number("handed_over"),
                row.number("version"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
