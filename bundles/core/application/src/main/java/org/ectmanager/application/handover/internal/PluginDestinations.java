/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.handover.DestinationRegistry;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.application.plugin.PluginLine;
import org.ectmanager.application.plugin.PluginRoster;
import org.ectmanager.application.plugin.PluginSwitches;
import org.ectmanager.application.plugin.Presence;
import org.ectmanager.application.plugin.Presence.Label;
import org.ectmanager.application.plugin.Watched;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.handover.Answer;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.Delivery;
import org.ectmanager.spi.handover.Destination;
import org.ectmanager.spi.handover.DestinationProfile;
import org.ectmanager.spi.handover.Need;
import org.ectmanager.spi.handover.Readiness;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the destinations and asks them, each on its own. */
@Component(immediate = true)
public final class PluginDestinations implements DestinationRegistry, HealthCheck, PluginRoster {

    private static final String KIND = "destination";

    private record Known(DestinationProfile profile, Destination plugin, Watched watched) {

        Label label() {
            return new Label(profile.id(), profile.name());
        }

        /** One that is set aside is as good as away. */
        boolean isAsked() {
            return !watched.isAside();
        }
    }

    private final Presence<Known> destinations;
    private final PluginCalls calls;

    @Activate
    public PluginDestinations(@Reference PluginSwitches switches, @Reference PluginCalls calls) {
        this.calls = calls;
        destinations = new Presence<>(KIND, Known::label, switches, calls);
    }

    /** With every plugin on. */
    public PluginDestinations() {
        this(PluginSwitches.allOn(), PluginCalls.patient());
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC, unbind = "leave")
    public void arrive(Destination plugin) {
        destinations.arrive(plugin, () -> known(plugin));
    }

    public void leave(Destination plugin) {
        destinations.leave(plugin);
    }

    private Known known(Destination plugin) {
        var profile = plugin.profile();
        return new Known(profile, plugin, calls.watch(KIND, profile.id(), plugin));
    }

    @Override
    public List<PluginLine> plugins() {
        return destinations.plugins();
    }

    @Override
    public List<PluginLine> missed() {
        return destinations.missed();
    }

    @Override
    public void forget(String kind, String id) {
        destinations.forget(kind, id);
    }

    @Override
    public String part() {
        return "hand-over plugins";
    }

    /** Who failed the last time it was asked, or did not introduce itself. */
    @Override
    public Optional<String> problem() {
        var failing = Stream.concat(
                        destinations.leftOut().stream(),
                        destinations.all().stream().flatMap(known -> known.watched().failing().stream()))
                .collect(Collectors.joining(", "));
        return failing.isEmpty() ? Optional.empty() : Optional.of("Failed: " + failing);
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public List<DestinationProfile> all() {
        return byName().map(Known::profile).toList();
    }

    @Override
    public List<Standing> standings(Change change, LocalDate today) {
        return byName().map(
                        known -> new Standing(known.profile(), known.watched().ask(() -> known.plugin()
                                .readiness(change, today))))
                .toList();
    }

    @Override
    public Result<List<Delivery>> tell(String destination, List<Change> changes, LocalDate today) {
        return asked(destination, known -> known.watched()
                .askForFile(() -> deliveries(known.plugin(), changes, today))
                .orElseGet(() -> failed(known)));
    }

    @Override
    public Result<List<Answer>> read(String destination, byte[] content) {
        return asked(destination, known -> known.watched()
                .askForFile(() -> known.plugin().read(content.clone()).map(List::copyOf))
                .orElseGet(() -> failed(known)));
    }

    private static Result<List<Delivery>> deliveries(Destination plugin, List<Change> changes, LocalDate today) {
        var ready = changes.stream().allMatch(change -> plugin.readiness(change, today) instanceof Readiness.Ready);
        if (!ready || changes.isEmpty()) {
            return Result.refused(Refusal.of(
                    "destination.not-ready",
                    "Not everything is known yet that this place needs. Look at what each change waits for."));
        }
        var deliveries = List.copyOf(plugin.tell(excerpts(plugin, changes), today));
        var told = deliveries.stream()
                .flatMap(delivery -> delivery.about().stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (!told.equals(changes.stream().map(Change::reference).collect(Collectors.toSet()))) {
            throw new IllegalStateException("A destination tells of the changes it was handed, and of no other");
        }
        return Result.done(deliveries);
    }

    /** A place gets what it asks for and no more. */
    private static List<Change> excerpts(Destination plugin, List<Change> changes) {
        return changes.stream()
                .map(change -> change.only(Stream.concat(plugin.needs(change).stream(), plugin.wishes(change).stream())
                        .map(Need::fact)
                        .collect(Collectors.toSet())))
                .toList();
    }

    private <T> Result<List<T>> asked(String id, Function<Known, Result<List<T>>> question) {
        return destinations
                .find(id)
                .filter(Known::isAsked)
                .map(question)
                .orElseGet(() -> Result.refused(Refusal.of(
                        "destination.absent",
                        "This place cannot be told at the moment. Nothing is lost: try again later.")));
    }

    private static <T> Result<T> failed(Known known) {
        return Result.refused(Refusal.of(
                "destination.failed",
                "The hand-over to " + known.profile().name()
                        + " does not work at the moment. Nothing was sent: try again later, or tell the operator."));
    }

    private Stream<Known> byName() {
        return destinations.all().stream().filter(Known::isAsked).sorted(Comparator.comparing(known -> known.profile()
                .name()));
    }
}
