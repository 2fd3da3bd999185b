/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.plugin.PluginCalls.Overrun;
import org.ectmanager.application.plugin.PluginLine.Origin;
import org.ectmanager.application.plugin.PluginLine.Standing;
import org.ectmanager.application.plugin.PluginLine.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugins of one kind by their ids. The first to arrive serves; another of the same id waits until that one leaves
 * and then takes its place, so that in an update the new may arrive before the old is gone, or after. One that fails
 * to introduce itself, or cannot be taken as it is, is left out and named; one that is switched off is present and not found.
 *
 * @param <V> what is kept of a plugin
 */
public final class Presence<V> implements PluginRoster {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private static final String VALUES = "org\\.ectmanager\\.(spi|domain)\\..*";

    private final String kind;
    private final Function<V, Label> label;
    private final PluginSwitches switches;
    private final PluginCalls calls;
    private final List<Guest<V>> guests = new ArrayList<>();
    private final Map<Object, PluginLine> leftOut = new ConcurrentHashMap<>();
    private final Map<String, PluginLine> missed = new ConcurrentHashMap<>();
    private volatile Map<String, V> serving = Map.of();

    /** What a plugin is called. */
    public record Label(String id, String name) {}

    private record Guest<V>(Object plugin, Label label, Origin origin, V value, Instant since) {

        String id() {
            return label.id();
        }
    }

    /** What a plugin says of itself cannot be taken; the message says why, for the operator. */
    public static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unfit(String why) {
            super(why);
        }
    }

    /** @param kind how the log and the switches name such a plugin */
    public Presence(String kind, Function<V, Label> label, PluginSwitches switches, PluginCalls calls) {
        this.kind = kind;
        this.label = label;
        this.switches = switches;
        this.calls = calls;
    }

    public void arrive(Object plugin, Supplier<V> introduction) {
        try {
            await(plugin, calls.introducing(() -> guest(plugin, introduction.get())));
        } catch (Unfit unfit) {
            leaveOut(plugin, unfit.getMessage());
        } catch (RuntimeException | Error failure) {
            LOG.error("{} fails", named(plugin), LoggedFailure.of(failure));
            leaveOut(plugin, refused(failure).orElse("it does not introduce itself"));
        }
    }

    /** Whoever brings it waits for so long; it is taken later all the same, if it comes and has not left by then. */
    private void await(Object plugin, CompletableFuture<Guest<V>> coming) {
        try {
            welcome(calls.introduced(coming));
        } catch (Overrun late) {
            leaveOut(
                    plugin,
                    "it did not introduce itself within "
                            + calls.limits().arrival().toSeconds() + " seconds");
            coming.thenAccept(guest -> welcomeLate(plugin, guest));
        }
    }

    private synchronized void welcomeLate(Object plugin, Guest<V> guest) {
        if (leftOut.remove(plugin) != null) {
            welcome(guest);
        }
    }

    private Guest<V> guest(Object plugin, V value) {
        var called = label.apply(value);
        var manifest = PluginManifest.of(plugin);
        if (!manifest.allows(kind + "." + called.id())) {
            throw new Unfit("it says that it is the " + kind + " " + called.id() + ", and its manifest that it is "
                    + String.join(", ", manifest.claims()));
        }
        return new Guest<>(plugin, called, Origin.of(plugin, manifest), value, calls.now());
    }

    /** The sentence with which a value of the interfaces, or of the domain, did not take what the plugin put into it. */
    private static Optional<String> refused(Throwable failure) {
        var stack = failure.getStackTrace();
        return Optional.of(failure)
                .filter(IllegalArgumentException.class::isInstance)
                .filter(wrong -> stack.length > 0 && stack[0].getClassName().matches(VALUES))
                .map(Throwable::getMessage);
    }

    private void leaveOut(Object plugin, String why) {
        var manifest = PluginManifest.of(plugin);
        var claimed = manifest.claims().stream()
                .filter(claim -> claim.startsWith(kind + "."))
                .findFirst()
                .map(claim -> claim.substring(kind.length() + 1));
        leftOut.put(
                plugin,
                new PluginLine(
                        kind,
                        claimed.orElse(""),
                        named(plugin),
                        Origin.of(plugin, manifest),
                        new Standing(State.REFUSED, why, Optional.of(calls.now()))));
        LOG.error("{} is left out: {}", named(plugin), why);
    }

    public synchronized void leave(Object plugin) {
        leftOut.remove(plugin);
        var left = guests.stream().filter(guest -> guest.plugin() == plugin).findFirst();
        left.ifPresent(guest -> {
            guests.remove(guest);
            serving = firstOfEach();
            missed.put(guest.id(), away(guest));
            LOG.info("{} {}: {} has left", kind, guest.id(), named(plugin));
        });
    }

    public Optional<V> find(String wanted) {
        return Optional.ofNullable(serving.get(wanted)).filter(value -> switches.isOn(kind, wanted));
    }

    public List<V> all() {
        return serving.entrySet().stream()
                .filter(entry -> switches.isOn(kind, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The names of those that could not be taken, each with the reason. */
    public List<String> leftOut() {
        return leftOut.values().stream()
                .map(line -> line.name() + ": " + line.why())
                .sorted()
                .toList();
    }

    @Override
    public synchronized List<PluginLine> plugins() {
        return Stream.concat(guests.stream().map(this::line), leftOut.values().stream())
                .toList();
    }

    @Override
    public List<PluginLine> missed() {
        return List.copyOf(missed.values());
    }

    @Override
    public void forget(String forgottenKind, String id) {
        if (kind.equals(forgottenKind)) {
            missed.remove(id);
        }
    }

    private synchronized void welcome(Guest<V> guest) {
        guests.add(guest);
        missed.remove(guest.id());
        serving = firstOfEach();
        if (serving.get(guest.id()) == guest.value()) {
            LOG.info("{} {} is present", kind, guest.id());
        } else {
            LOG.warn("{} waits: the {} {} is already present", named(guest.plugin()), kind, guest.id());
        }
    }

    private PluginLine line(Guest<V> guest) {
        return new PluginLine(kind, guest.id(), guest.label().name(), guest.origin(), standing(guest));
    }

    private Standing standing(Guest<V> guest) {
        var since = Optional.of(guest.since());
        if (serving.get(guest.id()) != guest.value()) {
            return new Standing(State.WAITING, "another of this id is here", since);
        }
        if (!switches.isOn(kind, guest.id())) {
            return new Standing(State.OFF, "etc/org.ectmanager.plugins.cfg", since);
        }
        return calls.aside(kind + "." + guest.id(), guest.origin().version())
                .map(aside -> new Standing(State.SET_ASIDE, aside.why(), Optional.of(aside.since())))
                .orElseGet(() -> new Standing(State.PRESENT, "", since));
    }

    private PluginLine away(Guest<V> guest) {
        return new PluginLine(
                kind,
                guest.id(),
                guest.label().name(),
                Origin.named(guest.origin().bundle(), guest.origin().version()),
                new Standing(State.AWAY, "", Optional.of(calls.now())));
    }

    private Map<String, V> firstOfEach() {
        var first = new LinkedHashMap<String, V>();
        guests.forEach(guest -> first.putIfAbsent(guest.id(), guest.value()));
        return first;
    }

    private static String named(Object plugin) {
        return plugin.getClass().getName();
    }
}
