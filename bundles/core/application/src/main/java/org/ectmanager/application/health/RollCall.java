/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names who is expected and is not there, as a {@link HealthCheck} says it. */
public final class RollCall {

    private static final int NAMED = 5;

    private RollCall() {}

    /**
     * Classes by their full names, of which the last part is told.
     *
     * @return one sentence; empty when all are there
     */
    public static Optional<String> absent(Collection<String> expected, Set<String> present) {
        var absent = expected.stream()
                .filter(name -> !present.contains(name))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        return absent.isEmpty() ? Optional.empty() : Optional.of("Not there yet: " + told(absent));
    }

    private static String told(TreeSet<String> absent) {
        var names = absent.stream().limit(NAMED).collect(Collectors.joining(", "));
        return absent.size() <= NAMED ? names : names + " and " + (absent.size() - NAMED) + " more";
    }
}
