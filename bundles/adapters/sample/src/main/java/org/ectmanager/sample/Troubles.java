/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ectmanager.domain.body.BodyId;

/** The bodies whose sample could not be loaded, and why. Each rests for twice as many rounds as the time before. */
final class Troubles {

    private static final int LONGEST_REST = 64;

    private final Map<String, Trouble> troubles = new TreeMap<>();

    private record Trouble(String why, int rest, int left) {}

    /** A round is over for a body that rests. */
    boolean rests(BodyId body) {
        var trouble = troubles.get(body.value());
        if (trouble == null || trouble.left() == 0) {
            return false;
        }
        troubles.put(body.value(), new Trouble(trouble.why(), trouble.rest(), trouble.left() - 1));
        return true;
    }

    /** Whether this was not known. */
    boolean add(BodyId body, Throwable failure) {
        var why = failure instanceof Refused
                ? failure.getMessage()
                : "It failed: " + failure.getClass().getSimpleName();
        var before = Optional.ofNullable(troubles.get(body.value()));
        var rest = before.map(known -> Math.min(LONGEST_REST, known.rest() * 2)).orElse(1);
        troubles.put(body.value(), new Trouble(why, rest, rest));
        return before.filter(known -> known.why().equals(why)).isEmpty();
    }

    void remove(BodyId body) {
        troubles.remove(body.value());
    }

    /** Whoever has left has none. */
    void retain(List<BodyId> present) {
        troubles.keySet().retainAll(present.stream().map(BodyId::value).toList());
    }

    /** One sentence for each; empty when there are none. */
    Optional<String> told() {
        var told = troubles.entrySet().stream()
                .map(trouble -> "The sample of " + trouble.getKey() + " could not be loaded. "
                        + trouble.getValue().why())
                .collect(Collectors.joining("; "));
        return Optional.of(told).filter(some -> !some.isEmpty());
    }
}
