/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.handover.DestinationRegistry;
import org.ectmanager.application.handover.DestinationRegistry.Standing;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Missing;
import org.ectmanager.application.handover.HandOver.Place;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Tick;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.application.handover.internal.Covering.Case;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.application.port.Ids;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.Delivery.Step;
import org.ectmanager.spi.handover.DestinationProfile;
import org.ectmanager.spi.handover.Readiness;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps hand-overs in step with what the places' plugins answer. Whoever was told is asked no more; a place that cannot
 * answer, or is not here, leaves its hand-overs as they are.
 */
@Component(service = HandOverBoard.class)
public final class HandOverBoard {

    private static final int AT_ONCE = 500;

    private final HandOvers handOvers;
    private final DestinationRegistry destinations;
    private final ChangeRecorder recorder;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public HandOverBoard(
            @Reference HandOvers handOvers,
            @Reference DestinationRegistry destinations,
            @Reference ChangeRecorder recorder,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.handOvers = handOvers;
        this.destinations = destinations;
        this.recorder = recorder;
        this.ids = ids;
        this.clock = clock;
    }

    /** The ids of the places that are here. */
    Set<String> present() {
        return destinations.all().stream().map(DestinationProfile::id).collect(Collectors.toSet());
    }

    /** Looks at the changes that were looked at longest ago; how many. */
    int lookAround() {
        var places = destinations.all().stream().map(DestinationProfile::id).toList();
        if (places.isEmpty()) {
            return 0;
        }
        recorder.catchUp();
        var due = handOvers.changes(handOvers.toLookAt(places, clock.instant(), AT_ONCE));
        look(due.stream().map(TeacherChange::induction).toList());
        return due.size();
    }

    /** Records what is otherwise by now than was told. */
    void catchUp() {
        recorder.catchUp();
    }

    /** Asks every place about each change to these inductions. */
    void look(List<Long> inductions) {
        var changes = handOvers.changesTo(inductions.stream().distinct().toList());
        var known = handOvers.of(changes.stream().map(TeacherChange::id).toList()).stream()
                .collect(Collectors.groupingBy(HandOver::change));
        changes.stream()
                .collect(Collectors.groupingBy(TeacherChange::induction))
                .values()
                .forEach(history -> look(history, known));
    }

    /** One teacher: what each place hears of is seen over all changes, the oldest first. */
    private void look(List<TeacherChange> history, Map<Long, List<HandOver>> known) {
        var cases = new LinkedHashMap<String, List<Case>>();
        for (var change : history) {
            for (var standing : destinations.standings(change.value(), today())) {
                var place = standing.destination().id();
                var before = known.getOrDefault(change.id(), List.of()).stream()
                        .filter(each -> each.place().id().equals(place))
                        .findFirst();
                cases.computeIfAbsent(place, id -> new ArrayList<>()).add(new Case(change, before, standing));
            }
        }
        cases.values().forEach(list -> new Covering(list).forEach(this::settle));
    }

    private void settle(Case asked, Readiness readiness, boolean covered) {
        var change = asked.change();
        var ticks = readiness instanceof Readiness.Ready && !covered
                ? ticks(asked.standing(), change.value())
                : List.<Tick>of();
        var base = asked.before().orElseGet(() -> fresh(change, asked.standing().destination()));
        var now = covered
                ? base.answered(State.COVERED, List.of(), Optional.empty(), List.of())
                : base.answered(state(readiness), missing(readiness, change.value()), opens(readiness), ticks);
        if (asked.before().isEmpty()) {
            handOvers.add(now);
        } else if (!now.equals(base)) {
            handOvers.save(now);
        }
    }

    private HandOver fresh(TeacherChange change, DestinationProfile place) {
        return new HandOver(
                ids.next(),
                change.id(),
                new Place(place.id(), place.name(), place.format()),
                State.NOT_NEEDED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1);
    }

    private List<Tick> ticks(Standing standing, Change change) {
        return destinations
                .tell(standing.destination().id(), List.of(change), today())
                .fold(Function.identity(), refusals -> List.of())
                .stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .map(step -> new Tick(
                        step.id(),
                        step.title(),
                        step.howTo(),
                        step.link().map(Object::toString).orElse(""),
                        step.actor(),
                        Optional.empty()))
                .toList();
    }

    private static State state(Readiness readiness) {
        if (readiness instanceof Readiness.NotNeeded) {
            return State.NOT_NEEDED;
        }
        return readiness instanceof Readiness.Ready ? State.READY : State.WAITING;
    }

    private static Optional<LocalDate> opens(Readiness readiness) {
        return readiness instanceof Readiness.Opens opens ? Optional.of(opens.on()) : Optional.empty();
    }

    private static List<Missing> missing(Readiness readiness, Change change) {
        if (!(readiness instanceof Readiness.Waits waits)) {
            return List.of();
        }
        return Stream.concat(
                        waits.needs().stream()
                                .map(need -> new Missing(
                                        Optional.of(need.fact()), need.fact().label(), need.why())),
                        waits.questions().stream().map(question -> new Missing(Optional.empty(), question.label(), "")))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
