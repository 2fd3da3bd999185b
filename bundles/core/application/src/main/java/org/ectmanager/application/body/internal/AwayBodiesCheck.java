/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Names appropriate bodies whose plugins have been away for longer than it takes to replace one. They keep nobody from
 * the others' pages; one that operators took off the directory is meant to be away.
 */
@Component
public final class AwayBodiesCheck implements HealthCheck {

    private final AwayBodies away;
    private volatile List<KeptLook> last = List.of();

    @Activate
    public AwayBodiesCheck(@Reference AwayBodies away) {
        this.away = away;
    }

    @Override
    public String part() {
        return "bodies that are away";
    }

    @Override
    public Optional<String> problem() {
        var gone =
                away.all().stream().filter(look -> look.awaySince().isPresent()).toList();
        last = gone;
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of("Their plugins or settings are gone: "
                        + gone.stream().map(look -> look.body().value()).collect(Collectors.joining(", ")));
    }

    @Override
    public Optional<Instant> since() {
        return last.stream().flatMap(look -> look.awaySince().stream()).min(Comparator.naturalOrder());
    }

    @Override
    public boolean vital() {
        return false;
    }
}
