/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One plugin as operators see it.
 *
 * @param kind {@code appropriate-body}, {@code destination} or {@code report}; empty while a file does not say
 * @param id empty while nobody knows it
 * @param name as people know it; else that of its class or file
 */
public record PluginLine(String kind, String id, String name, Origin origin, Standing standing) {

    public PluginLine {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(origin, "origin");
        requireNonNull(standing, "standing");
    }

    /** How a plugin stands. */
    public enum State {
        PRESENT("present"),
        OFF("switched off"),
        WAITING("waiting"),
        REFUSED("refused"),
        SET_ASIDE("set aside"),
        AWAY("away");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Where it comes from.
     *
     * @param bundle symbolic name
     * @param loader of its class, while it is here
     */
    public record Origin(String bundle, String version, Optional<ClassLoader> loader) {

        static Origin of(Object plugin, PluginManifest manifest) {
            return new Origin(
                    manifest.bundle(),
                    manifest.version(),
                    Optional.ofNullable(plugin.getClass().getClassLoader()));
        }

        /** Of what is not here. */
        public static Origin named(String bundle, String version) {
            return new Origin(bundle, version, Optional.empty());
        }
    }

    /**
     * How it stands, and since when.
     *
     * @param why empty where there is nothing to say
     * @param since by the machine's clock
     */
    public record Standing(State state, String why, Optional<Instant> since) {}

    public State state() {
        return standing.state();
    }

    public String why() {
        return standing.why();
    }
}
