/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.port.Listings.SaidBefore;
import org.ectmanager.application.port.Reductions;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListEcts.Confirmed;
import org.ectmanager.application.program.counter.Counter;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.registration.AgreedFees;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.ContractForm;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.PartServed;
import org.ectmanager.domain.length.ServedBefore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ListEctsService implements ListEcts {

    private final Counter counter;
    private final Listings listings;
    private final Inductions inductions;
    private final Reductions reductions;
    private final Beside beside;

    @Activate
    public ListEctsService(
            @Reference Counter counter,
            @Reference Listings listings,
            @Reference Inductions inductions,
            @Reference Reductions reductions,
            @Reference Beside beside) {
        this.counter = counter;
        this.listings = listings;
        this.inductions = inductions;
        this.reductions = reductions;
        this.beside = beside;
    }

    @Override
    public Slice<Line> list(Client client, Filter filter, Turn turn) {
        return counter.list(client, Grant.ECTS_READ, "induction", () -> listings.ects(filter, turn));
    }

    @Override
    public Optional<Entry> find(Client client, long ect) {
        var seen = Happening.to(
                "induction", ect, "induction.viewed", "A program read the record of an early career teacher");
        return counter.one(
                client, Grant.ECTS_READ, seen, () -> inductions.find(ect).flatMap(found -> listings.trn(found.teacher())
                        .map(trn -> new Entry(
                                beside.named(found),
                                trn,
                                earlier(found),
                                shorter(found),
                                confirmed(found),
                                FurtherQuestions.answered(listings.further(found.registration()))))));
    }

    private Optional<Confirmed> confirmed(Induction induction) {
        return listings.confirmed(induction.registration())
                .map(answers -> new Confirmed(
                        ContractForm.first(answers).orElse(induction.startsOn()),
                        ConfirmedPost.agreed(answers),
                        ConfirmedPost.confirmed(answers, ConfirmedPost.BY_HEAD).orElse(Set.of()),
                        ConfirmedPost.confirmed(answers, ConfirmedPost.BY_BODY).orElse(Set.of()),
                        AgreedFees.of(answers)));
    }

    private List<Shorter> shorter(Induction induction) {
        return reductions.of(induction.id()).stream()
                .filter(RecordedReduction::stands)
                .map(recorded ->
                        new Shorter(recorded.reduction(), recorded.made().at()))
                .toList();
    }

    private Optional<EarlierService> earlier(Induction induction) {
        var told = listings.saidBefore(induction.registration());
        return told.isEmpty() && induction.before().equals(ServedBefore.NONE)
                ? Optional.empty()
                : Optional.of(new EarlierService(
                        induction.before(),
                        told.flatMap(said -> PartServed.said(said.answers())),
                        told.map(SaidBefore::note).orElse("")));
    }
}
