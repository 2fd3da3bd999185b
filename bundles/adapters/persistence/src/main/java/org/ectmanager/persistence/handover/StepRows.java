/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Done;
import org.ectmanager.application.handover.HandOver.Tick;
import org.ectmanager.application.port.Ids;
import org.ectmanager.persistence.transaction.Sql;

/** Writes the steps of a hand-over: new ones come, changed ones change, those that are no more go. */
final class StepRows {

    private final Sql sql;
    private final Ids ids;
    private final String body;

    StepRows(Sql sql, Ids ids, String body) {
        this.sql = sql;
        this.ids = ids;
        this.body = body;
    }

    void write(HandOver handOver) {
        sql.change(
                "delete from hand_over_step where body = ? and hand_over_id = ? and not step = any (?)",
                body,
                handOver.id(),
                handOver.ticks().stream().map(Tick::step).toList());
        for (var place = 0; place < handOver.ticks().size(); place++) {
            write(handOver.id(), place, handOver.ticks().get(place));
        }
    }

    private void write(long handOver, int place, Tick tick) {
        sql.change(
                """
                insert into hand_over_step (body, id, hand_over_id, step, place, title, how_to, link, actor, done_at,
                                            done_by, done_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (body, hand_over_id, step) do update
                   set place = excluded.place, title = excluded.title, how_to = excluded.how_to, link = excluded.link,
                       actor = excluded.actor, done_at = excluded.done_at, done_by = excluded.done_by,
                       done_by_name = excluded.done_by_name
                """,
                body,
                ids.next(),
                handOver,
                tick.step(),
                place,
                tick.title(),
                tick.howTo(),
                tick.link(),
                tick.actor(),
                tick.done().map(Done::at),
                tick.done().map(done -> done.by().value()),
                tick.done().map(Done::name).orElse(""));
    }
}
