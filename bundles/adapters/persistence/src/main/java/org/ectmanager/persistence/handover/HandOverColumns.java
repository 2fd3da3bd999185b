/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Done;
import org.ectmanager.application.handover.HandOver.Missing;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Tick;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.ectmanager.spi.handover.Delivery.Step.Actor;
import org.ectmanager.spi.handover.Fact;

/** Hand-overs and their steps as rows. */
final class HandOverColumns {

    static final String HAND_OVER =
            " h.id, h.change_id, h.destination, h.destination_name, h.format, h.state, h.missing::text"
                    + " missing, h.opens_on, h.file_id, h.told_how, h.told_at, h.told_by_name, h.version ";

    /** What is missing, as it is kept. */
    record Lacking(String fact, String what, String why) {}

    /** A step and the hand-over that it belongs to. */
    record Held(long handOver, Tick tick) {}

    private HandOverColumns() {}

    static HandOver handOver(Row row) {
        return new HandOver(
                row.number("id"),
                row.number("change_id"),
                new Place(row.text("destination"), row.text("destination_name"), row.count("format")),
                State.valueOf(row.text("state")),
                missing(row.text("missing")),
                row.possibleDate("opens_on"),
                row.possibleNumber("file_id"),
                row.possibleMoment("told_at")
                        .map(at -> new Told(Told.How.valueOf(row.text("told_how")), at, row.text("told_by_name"))),
                List.of(),
                row.number("version"));
    }

    static HandOver with(HandOver bare, List<Tick> ticks) {
        return new HandOver(
                bare.id(),
                bare.change(),
                bare.place(),
                bare.state(),
                bare.missing(),
                bare.opensOn(),
                bare.file(),
                bare.told(),
                ticks,
                bare.version());
    }

    static Held tick(Row row) {
        return new Held(
                row.number("hand_over_id"),
                new Tick(
                        row.text("step"),
                        row.text("title"),
                        row.text("how_to"),
                        row.text("link"),
                        Actor.valueOf(row.text("actor")),
                        row.possibleMoment("done_at")
                                .map(at ->
                                        new Done(at, new PersonId(row.number("done_by")), row.text("done_by_name")))));
    }

    static String written(List<Missing> missing) {
        return Json.written(missing.stream()
                .map(each -> new Lacking(each.fact().map(Fact::name).orElse(""), each.what(), each.why()))
                .toList());
    }

    private static List<Missing> missing(String json) {
        return Stream.of(Json.value(json, Lacking[].class))
                .map(each -> new Missing(fact(each.fact()), each.what(), each.why()))
                .toList();
    }

    private static Optional<Fact> fact(String name) {
        return Stream.of(Fact.values()).filter(fact -> fact.name().equals(name)).findFirst();
    }
}
