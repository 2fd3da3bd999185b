/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.operator.Inspect;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class InspectService implements Inspect {

    private static final int ALL = Integer.MAX_VALUE;

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final InspectedRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public InspectService(
            @Reference Transactions transactions,
            @Reference BodyRegistry bodies,
            @Reference InspectedRecords records,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<BodyLine> bodies() {
        return bodies.all().stream().map(this::line).toList();
    }

    private BodyLine line(AppropriateBodyPlugin body) {
        var id = body.profile().id();
        var tally = transactions.in(Scope.of(id), () -> records.tallies().count(clock.instant()));
        return new BodyLine(
                id,
                body.profile().name(),
                tally.schools(),
                tally.people(),
                tally.waitingSince().orElse(Instant.MAX),
                tally.lostInvitations());
    }

    @Override
    public List<Listed> schools(BodyId body) {
        return transactions.in(Scope.of(body), () -> {
            tell("schools.listed-by-operator", "An operator listed the schools of this body in the console");
            return Stream.of(State.values())
                    .flatMap(state -> records.entries().inState(state, ALL).stream())
                    .sorted(Comparator.comparing(listed -> listed.school().name()))
                    .toList();
        });
    }

    @Override
    public List<Appointed> users(BodyId body) {
        return transactions.in(Scope.of(body), () -> {
            tell("people.listed-by-operator", "An operator listed the people of this body in the console");
            return records.people().everybody();
        });
    }

    private void tell(String kind, String sentence) {
        audit.record(new Happening(kind, "body", Optional.empty(), sentence, ""));
    }
}
