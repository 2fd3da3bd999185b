/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Done;
import org.ectmanager.application.handover.HandOver.Tick;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.handover.Delivery.Step.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ticks the steps of a hand-over that people take elsewhere. */
@Component(service = Ticking.class)
public final class Ticking {

    private static final Refusal ABSENT = Refusal.of(
            "handover.absent", "This place cannot be worked with at the moment. Nothing is lost: try again later");

    private static final Refusal UNKNOWN =
            Refusal.of("handover.step", "A step was ticked that you are not offered. Tick only steps of the list");

    private final Rights rights;
    private final HandOvers handOvers;
    private final HandOverBoard board;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public Ticking(
            @Reference Rights rights,
            @Reference HandOvers handOvers,
            @Reference HandOverBoard board,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.rights = rights;
        this.handOvers = handOvers;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
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

    List<Refusal> tick(Caller caller, HandOver found, long version, Set<String> steps) {
        if (found.version() != version || found.ticks().isEmpty()) {
            return List.of(SeeHandOversService.CHANGED);
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
                            + ticked.state().title().toLowerCase(Locale.UK)));
        }
        return List.of();
    }
}
