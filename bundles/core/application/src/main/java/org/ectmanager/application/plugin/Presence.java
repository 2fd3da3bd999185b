/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ectmanager.application.platform.LoggedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugins of one kind by their ids. The first to arrive serves; another of the same id waits until that one leaves
 * and then takes its place, so that in an update the new may arrive before the old is gone, or after. One that fails
 * to introduce itself, or cannot be taken as it is, is left out and named; one that is switched off is present and not found.
 *
 * @param <V> what is kept of a plugin
 */
public final class Presence<V> {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private static final String VALUES = "org\\.ectmanager\\.(spi|domain)\\..*";

    private final String kind;
    private final Function<V, String> id;
    private final PluginSwitches switches;
    private final List<Guest<V>> guests = new ArrayList<>();
    private final Map<Object, String> leftOut = new ConcurrentHashMap<>();
    private volatile Map<String, V> serving = Map.of();

    private record Guest<V>(Object plugin, String id, V value) {}

    /** What a plugin says of itself cannot be taken; the message says why, for the operator. */
    public static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unfit(String why) {
            super(why);
        }
    }

    /** @param kind how the log and the switches name such a plugin */
    public Presence(String kind, Function<V, String> id, PluginSwitches switches) {
        this.kind = kind;
        this.id = id;
        this.switches = switches;
    }

    public void arrive(Object plugin, Supplier<V> introduction) {
        try {
            var value = introduction.get();
            welcome(new Guest<>(plugin, id.apply(value), value));
        } catch (Unfit unfit) {
            leaveOut(plugin, unfit.getMessage());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("{} fails", named(plugin), LoggedFailure.of(failure));
            leaveOut(plugin, refused(failure).orElse("it does not introduce itself"));
        }
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
        leftOut.put(plugin, named(plugin) + ": " + why);
        LOG.error("{} is left out: {}", named(plugin), why);
    }

    public synchronized void leave(Object plugin) {
        leftOut.remove(plugin);
        var left = guests.stream().filter(guest -> guest.plugin() == plugin).findFirst();
        left.ifPresent(guest -> {
            guests.remove(guest);
            serving = firstOfEach();
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
        return leftOut.values().stream().sorted().toList();
    }

    private synchronized void welcome(Guest<V> guest) {
        guests.add(guest);
        serving = firstOfEach();
        if (serving.get(guest.id()) == guest.value()) {
            LOG.info("{} {} is present", kind, guest.id());
        } else {
            LOG.warn("{} waits: the {} {} is already present", named(guest.plugin()), kind, guest.id());
        }
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
