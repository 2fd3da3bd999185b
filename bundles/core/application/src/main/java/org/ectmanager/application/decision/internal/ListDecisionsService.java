/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.util.Optional;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.counter.Counter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ListDecisionsService implements ListDecisions {

    private final Counter counter;
    private final Listings listings;
    private final DecisionRecords records;
    private final Appeals appeals;
    private final CaseFile files;

    @Activate
    public ListDecisionsService(
            @Reference Counter counter,
            @Reference Listings listings,
            @Reference DecisionRecords records,
            @Reference Appeals appeals,
            @Reference CaseFile files) {
        this.counter = counter;
        this.listings = listings;
        this.records = records;
        this.appeals = appeals;
        this.files = files;
    }

    @Override
    public Slice<Line> list(Client client, Filter filter, Turn turn) {
        return counter.list(client, Grant.DECISIONS_READ, "decision", () -> listings.decisions(filter, turn));
    }

    @Override
    public Optional<Whole> find(Client client, long decision) {
        var seen = Happening.to("decision", decision, "decision.viewed", "A program read a decision");
        return counter.one(client, Grant.DECISIONS_READ, seen, () -> records.decisions()
                .find(decision)
                .flatMap(found -> records.inductionOf(found).map(of -> whole(client, found, of))));
    }

    private Whole whole(Client client, AwaitedDecision decision, Induction induction) {
        return new Whole(
                decision,
                induction.name(),
                induction.school(),
                files.appeal(client.body(), decision, induction),
                appeals.of(decision.id()).stream()
                        .filter(RecordedStep::stands)
                        .map(RecordedStep::step)
                        .toList());
    }
}
