/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plugin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls one plugin. When it fails the answer is empty, and the log names it once; never with the failure's message,
 * which may hold personal data that the plugin was handed.
 */
public final class Watched {

    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    private final String name;
    private final AtomicBoolean named = new AtomicBoolean();
    private volatile boolean failing;

    public Watched(Object plugin) {
        name = plugin.getClass().getName();
    }

    public <T> Optional<T> ask(Supplier<T> question) {
        try {
            var answer = Optional.ofNullable(question.get());
            failing = answer.isEmpty();
            if (answer.isEmpty()) {
                name("no answer");
            }
            return answer;
        } catch (RuntimeException | LinkageError failure) {
            failing = true;
            name(failure.getClass().getName());
            return Optional.empty();
        }
    }

    /** The plugin's name when it failed the last time it was asked. */
    public Optional<String> failing() {
        return failing ? Optional.of(name) : Optional.empty();
    }

    private void name(String failure) {
        if (named.compareAndSet(false, true)) {
            LOG.error("{} failed ({}); it is left out where it fails", name, failure);
        }
    }
}
