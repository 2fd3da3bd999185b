/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.people.ConfirmHeads;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.People.Head;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ConfirmHeadsService implements ConfirmHeads {

    private static final Prose REASON = Prose.page("reason", "head.reason", "The reason");
    private static final Refusal CHANGED = changed("Somebody dealt with this head teacher in the meantime");
    private static final Refusal LAST = Refusal.of(
            "head.last",
            "This head teacher is the only one left who looks after the school here. Ask the school to add the right"
                    + " person first, or confirm the head teacher");

    private final Transactions transactions;
    private final Rights rights;
    private final PeopleRecords records;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ConfirmHeadsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference PeopleRecords records,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public boolean asked(Caller caller) {
        return bodies.find(caller.body())
                .map(body -> body.policy().confirmNewHeads())
                .orElse(false);
    }

    @Override
    public boolean awaited(Caller caller, SchoolId school) {
        return caller.appointments().stream()
                        .filter(held -> held.position() == Position.HEAD_TEACHER && held.at(school))
                        .findFirst()
                        .map(Appointment::awaitsConfirmation)
                        .orElse(false)
                && asked(caller);
    }

    @Override
    public List<Head> all(Caller caller) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        var all = transactions.in(caller.scope(), records.people()::unconfirmedHeads);
        var oldest = clock.instant().minus(Duration.ofDays(DAYS_SHOWN));
        return asked(caller)
                ? all
                : all.stream()
                        .filter(head -> head.appointed().appointment().since().isAfter(oldest))
                        .toList();
    }

    @Override
    public Optional<Head> find(Caller caller, long appointment) {
        return all(caller).stream()
                .filter(head -> head.appointed().appointment().id() == appointment)
                .findFirst();
    }

    @Override
    public List<Refusal> confirm(Caller caller, long appointment, long version) {
        return deciding(caller, appointment, version, head -> {
            records.people().save(head.confirmed(clock.instant()));
            tell(head, "head.confirmed", "The appropriate body confirmed the head teacher", "");
            return List.of();
        });
    }

    @Override
    public List<Refusal> reject(Caller caller, long appointment, long version, String reason) {
        var wrong = REASON.wrong(reason, "Enter the reason; the school reads it");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return deciding(caller, appointment, version, head -> {
            if (isLast(head)) {
                return List.of(LAST);
            }
            records.people().end(head);
            tell(head, "head.rejected", "The appropriate body did not confirm the head teacher", reason.strip());
            return List.of();
        });
    }

    private boolean isLast(Appointment head) {
        records.people().hold(head.school());
        return records.people().at(head.school().orElseThrow()).stream()
                .map(held -> held.appointment())
                .noneMatch(held -> held.id() != head.id()
                        && held.isAccepted()
                        && ManagePeopleService.RESPONSIBLE.contains(held.position()));
    }

    private interface Decision {

        List<Refusal> on(Appointment head);
    }

    private List<Refusal> deciding(Caller caller, long appointment, long version, Decision decision) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> records.people().unconfirmedHeads().stream()
                .map(head -> head.appointed().appointment())
                .filter(head -> head.id() == appointment && head.version() == version)
                .findFirst()
                .map(decision::on)
                .orElseGet(() -> List.of(overtaken(appointment))));
    }

    private Refusal overtaken(long appointment) {
        return Stream.of("held_until", "confirmed_at")
                .map(field -> records.audit().lastChange("appointment", appointment, field))
                .flatMap(Optional::stream)
                .findFirst()
                .map(change -> changed(change.told("dealt with this head teacher", clock.getZone())))
                .orElse(CHANGED);
    }

    private static Refusal changed(String who) {
        return Refusal.of("head.changed", who + ". Look at the list again");
    }

    private void tell(Appointment head, String kind, String sentence, String reason) {
        records.audit()
                .record(Happening.to("appointment", head.id(), kind, sentence).because(reason));
        records.outbox()
                .put(
                        kind,
                        Map.of(
                                "head", Long.toString(head.person().value()),
                                "school",
                                        Long.toString(
                                                head.school().orElseThrow().value()),
                                "reason", reason));
    }
}
