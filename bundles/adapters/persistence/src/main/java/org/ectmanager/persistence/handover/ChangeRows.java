/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.handover.Known;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.port.HandOvers.Latest;
import org.ectmanager.application.port.HandOvers.Moved;
import org.ectmanager.application.port.HandOvers.Recorded;
import org.ectmanager.application.port.Ids;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.handover.ChangeKind;

/** The changes to early career teachers that places are told of. */
final class ChangeRows {

    /** Inductions that run or ended since their latest change, and stand otherwise than it says. */
    private static final String MOVED = "select i.id induction_id, l.id, l.kind, l.effective_on, l.stood::text stood,"
            + " l.stands::text stands, l.paired_from, f.facts::text facts, not exists (select from hand_over h"
            + " where h.body = l.body and h.change_id = l.id and (h.told_at is not null or h.file_id is not null"
            + " or h.state = 'COVERED')) untold from induction i cross join lateral (select c.* from teacher_change c"
            + " where c.body = i.body and c.induction_id = i.id order by c.happened_at desc, c.id desc limit 1) l "
            + KnownColumns.KNOWN
            + " where i.body = ? and (i.state = 'OPEN' or l.stands #>> '{course,state}' is distinct from i.state)"
            + " and l.stands is distinct from f.facts order by i.id limit ?";

    private final JpaTransactions transactions;
    private final Ids ids;

    ChangeRows(JpaTransactions transactions, Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    Optional<Long> begin(long registration) {
        return transactions
                .sql()
                .first(
                        """
                        insert into teacher_change (body, id, induction_id, school_id, kind, effective_on, stands)
                        select i.body, ?, i.id, i.school_id, 'REGISTERED', i.starts_on, f.facts from induction i
                        """
                                + KnownColumns.KNOWN
                                + """
                                 where i.body = ? and i.registration_id = ?
                                on conflict (body, induction_id) where kind = 'REGISTERED' do nothing
                                returning induction_id
                                """,
                        row -> row.number("induction_id"),
                        ids.next(),
                        transactions.body(),
                        registration);
    }

    List<Moved> moved(int most) {
        return transactions.sql().list(MOVED, ChangeRows::moved, transactions.body(), most);
    }

    private static Moved moved(Row row) {
        return new Moved(
                row.number("induction_id"),
                new Latest(
                        row.number("id"),
                        ChangeKind.valueOf(row.text("kind")),
                        row.possibleDate("effective_on").orElseThrow(),
                        KnownColumns.known(row, "stood"),
                        KnownColumns.known(row, "stands"),
                        row.possibleDate("paired_from"),
                        row.flag("untold")),
                KnownColumns.known(row.text("facts")));
    }

    void add(long induction, Known stood, Recorded change) {
        transactions
                .sql()
                .change(
                        """
                        insert into teacher_change (body, id, induction_id, school_id, kind, effective_on, stood, stands,
                                                    paired_from)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                        """,
                        transactions.body(),
                        ids.next(),
                        induction,
                        Long.parseLong(change.stands().post().school()),
                        change.kind(),
                        change.effectiveOn(),
                        Json.written(stood),
                        Json.written(change.stands()),
                        change.pairedFrom());
    }

    void restate(long change, Recorded now) {
        transactions
                .sql()
                .change(
                        """
                        update teacher_change set kind = ?, school_id = ?, effective_on = ?, stands = ?::jsonb,
                               paired_from = ?, looked_at = null
                         where body = ? and id = ?
                        """,
                        now.kind(),
                        Long.parseLong(now.stands().post().school()),
                        now.effectiveOn(),
                        Json.written(now.stands()),
                        now.pairedFrom(),
                        transactions.body(),
                        change);
    }

    List<TeacherChange> numbered(List<Long> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : transactions
                        .sql()
                        .list(
                                ChangeColumns.CHANGES + " and c.id = any (?::bigint[]) order by c.happened_at, c.id",
                                ChangeColumns::change,
                                transactions.body(),
                                wanted);
    }

    List<TeacherChange> to(List<Long> inductions) {
        return inductions.isEmpty()
                ? List.of()
                : transactions
                        .sql()
                        .list(
                                ChangeColumns.CHANGES
                                        + " and c.induction_id = any (?::bigint[]) order by c.happened_at, c.id",
                                ChangeColumns::change,
                                transactions.body(),
                                inductions);
    }

    List<TeacherChange> at(SchoolId school, int most) {
        return transactions
                .sql()
                .list(
                        ChangeColumns.CHANGES + " and c.school_id = ? order by c.happened_at desc, c.id desc limit ?",
                        ChangeColumns::change,
                        transactions.body(),
                        school.value(),
                        most);
    }

    List<Long> toLookAt(List<String> places, Instant now, int most) {
        return transactions
                .sql()
                .list(
                        """
                        update teacher_change c set looked_at = ?
                         where c.body = ? and c.id in (
                            select o.id from teacher_change o
                             where o.body = ? and (
                                exists (select from hand_over h where h.body = o.body and h.change_id = o.id
                                         and h.state in ('WAITING', 'READY') and h.told_at is null
                                         and h.file_id is null)
                                or exists (select from unnest(?::text[]) place where not exists (
                                    select from hand_over h where h.body = o.body and h.change_id = o.id
                                       and h.destination = place)))
                             order by o.looked_at nulls first, o.id limit ?)
                        returning c.id
                        """,
                        row -> row.number("id"),
                        now,
                        transactions.body(),
                        transactions.body(),
                        places,
                        most);
    }
}
