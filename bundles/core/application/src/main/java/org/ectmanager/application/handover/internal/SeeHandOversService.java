/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Done;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Tick;
import org.ectmanager.application.handover.SeeHandOvers;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.handover.Delivery.Step.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeeHandOversService implements SeeHandOvers {

    static final Refusal CHANGED = Refusal.of(
            "record.changed", "Somebody else changed this in the meantime. Look at it again before you go on");

    private static final Refusal ABSENT = Refusal.of(
            "handover.absent", "This place cannot be worked with at the moment. Nothing is lost: try again later");

    private static final Refusal UNKNOWN =
            Refusal.of("handover.step", "A step was ticked that you are not offered. Tick only steps of the list");

    private final Transactions transactions;
    private final Rights rights;
    private final HandOvers handOvers;
    private final HandOverBoard board;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public SeeHandOversService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference HandOvers handOvers,
            @Reference HandOverBoard board,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.handOvers = handOvers;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Card> at(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_HAND_OVERS, school);
        return transactions.in(caller.scope(), () -> cards(handOvers.at(school, MOST_CARDS)));
    }

    @Override
    public Optional<Card> find(Caller caller, long change) {
        return transactions.in(caller.scope(), () -> {
            var found = handOvers.changes(List.of(change)).stream()
                    .filter(each -> rights.allows(caller, Right.SEE_HAND_OVERS, each.school()))
                    .toList();
            found.forEach(each -> audit.record(Happening.to(
                    "teacher_change", each.id(), "handover.viewed", "The hand-overs of a change were looked at")));
            return cards(found).stream().findFirst();
        });
    }

    /** What is shown is what holds now: a mail address that was entered a moment ago counts. */
    private List<Card> cards(List<TeacherChange> changes) {
        board.look(changes.stream().map(TeacherChange::induction).toList());
        var present = board.present();
        var all = handOvers.of(changes.stream().map(TeacherChange::id).toList()).stream()
                .filter(each -> each.state() != State.NOT_NEEDED && each.state() != State.COVERED)
                .collect(Collectors.groupingBy(HandOver::change));
        return changes.stream()
                .map(change -> {
                    var own = all.getOrDefault(change.id(), List.of());
                    var absent = own.stream()
                            .map(each -> each.place().id())
                            .filter(place -> !present.contains(place))
                            .collect(Collectors.toSet());
                    return new Card(change, own, absent);
                })
                .toList();
    }

    @Override
    public List<Refusal> tick(Caller caller, Looked looked, Set<String> steps) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var found = handOvers
                    .find(looked.handOver())
                    .filter(handOver -> handOver.change() == looked.change())
                    .filter(handOver -> mayTick(caller, handOver))
                    .orElseThrow(() -> new NotAllowed(Right.SEE_HAND_OVERS));
            return tick(caller, found, looked.version(), steps);
        });
    }

    private boolean mayTick(Caller caller, HandOver found) {
        return handOvers.changes(List.of(found.change())).stream()
                .anyMatch(change -> rights.allows(caller, Right.SEE_HAND_OVERS, change.school()));
    }

    /** What the appropriate body does elsewhere, the appropriate body ticks. */
    private Set<String> offered(Caller caller, HandOver found) {
        var all = rights.allows(caller, Right.SEND_HAND_OVERS);
        return found.ticks().stream()
                .filter(tick -> all || tick.actor() != Actor.APPROPRIATE_BODY)
                .map(Tick::step)
                .collect(Collectors.toSet());
    }

    /** What is ticked afterwards: these steps, and of the others what was ticked before. */
    private static Set<String> ticked(HandOver found, Set<String> offered, Set<String> steps) {
        return found.ticks().stream()
                .filter(tick -> offered.contains(tick.step())
                        ? steps.contains(tick.step())
                        : tick.done().isPresent())
                .map(Tick::step)
                .collect(Collectors.toSet());
    }

    private List<Refusal> tick(Caller caller, HandOver found, long version, Set<String> steps) {
        if (found.version() != version || found.ticks().isEmpty()) {
            return List.of(CHANGED);
        }
        if (!board.present().contains(found.place().id())) {
            return List.of(ABSENT);
        }
        var offered = offered(caller, found);
        if (!offered.containsAll(steps)) {
            return List.of(UNKNOWN);
        }
        var ticked = found.ticked(
                ticked(found, offered, steps),
                new Done(clock.instant(), caller.person(), caller.name().full()));
        if (!ticked.equals(found)) {
            handOvers.save(ticked);
            audit.record(Happening.to(
                    "hand_over",
                    found.id(),
                    "handover.ticked",
                    "The steps of a hand-over were ticked; it is now "
                            + ticked.state().title().toLowerCase(java.util.Locale.UK)));
        }
        return List.of();
    }
}
