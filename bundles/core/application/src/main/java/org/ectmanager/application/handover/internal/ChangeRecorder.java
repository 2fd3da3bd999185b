/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.handover.Comparison;
import org.ectmanager.application.handover.Known;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.application.port.HandOvers.Latest;
import org.ectmanager.application.port.HandOvers.Moved;
import org.ectmanager.application.port.HandOvers.Recorded;
import org.ectmanager.spi.handover.ChangeKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Compares how things stand with what the latest change says, whoever entered it and wherever, and records what is
 * otherwise. What nobody was told yet grows with what follows it; what somebody was told stays, and a new change follows.
 */
@Component(service = ChangeRecorder.class)
public final class ChangeRecorder {

    private static final int AT_ONCE = 500;

    private final HandOvers handOvers;
    private final Clock clock;

    @Activate
    public ChangeRecorder(@Reference HandOvers handOvers, @Reference Clock clock) {
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /** Records what is otherwise by now than the latest changes say. */
    void catchUp() {
        handOvers.moved(AT_ONCE).forEach(this::follow);
    }

    private void follow(Moved moved) {
        var latest = moved.latest();
        if (latest.stands().isEmpty()) {
            handOvers.restate(latest.change(), recorded(latest.kind(), latest.effectiveOn(), moved));
        } else if (latest.untold() && grows(latest, moved.now())) {
            grow(moved);
        } else {
            after(moved, latest.stands().get());
        }
    }

    /** Who is registered and gone before anybody was told has two changes: the second one counts. */
    private static boolean grows(Latest latest, Known now) {
        return latest.kind() != ChangeKind.REGISTERED || now.course().endedOn().isEmpty();
    }

    private void grow(Moved moved) {
        var latest = moved.latest();
        var since = latest.stood()
                .flatMap(stood -> Comparison.of(stood, moved.now()).kind());
        var on = latest.kind() == ChangeKind.REGISTERED ? latest.effectiveOn() : effectiveOn(moved.now());
        handOvers.restate(latest.change(), recorded(since.orElse(latest.kind()), on, moved));
    }

    private void after(Moved moved, Known stood) {
        var latest = moved.latest();
        Comparison.of(stood, moved.now())
                .kind()
                .ifPresentOrElse(
                        kind -> handOvers.add(
                                moved.induction(), stood, recorded(kind, effectiveOn(moved.now()), moved)),
                        () -> handOvers.restate(latest.change(), recorded(latest.kind(), latest.effectiveOn(), moved)));
    }

    private Recorded recorded(ChangeKind kind, LocalDate on, Moved moved) {
        var latest = moved.latest();
        var same = latest.stands()
                .filter(stands -> !stands.hasMentorOf(moved.now()))
                .isEmpty();
        return new Recorded(kind, on, moved.now(), same ? latest.pairedFrom() : Optional.of(today()));
    }

    private LocalDate effectiveOn(Known now) {
        return now.course().endedOn().isEmpty()
                ? today()
                : LocalDate.parse(now.course().endedOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
