/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.KeptLooks;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps how each appropriate body that is present looks, for when it is away. The database is asked only about a body
 * that arrived, left or said something else since the last run here. One that comes back is on the directory again.
 */
@Component
public final class KeepLooksJob implements Job {

    /** A plugin that is replaced, and one that starts a little later than the platform, is not away. */
    private static final Duration REPLACED = Duration.ofMinutes(1);

    private final Map<BodyId, BodyProfile> last = new ConcurrentHashMap<>();
    private final Map<BodyId, Instant> missing = new ConcurrentHashMap<>();
    private volatile boolean begun;
    private final Transactions transactions;
    private final KeptLooks looks;
    private final BodyRegistry bodies;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public KeepLooksJob(
            @Reference Transactions transactions,
            @Reference KeptLooks looks,
            @Reference BodyRegistry bodies,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.looks = looks;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keep-looks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public String run() {
        var each = new EachByItself(KeepLooksJob.class);
        var kept = 0;
        var present = bodies.all();
        var ids = present.stream().map(body -> body.profile().id()).collect(Collectors.toSet());
        miss(ids);
        last.keySet().retainAll(ids);
        for (var body : present) {
            var profile = body.profile();
            if (last.get(profile.id()) != profile) {
                kept += each.count(profile.id(), () -> keep(profile));
            }
        }
        for (var body : List.copyOf(missing.keySet())) {
            each.count(body, () -> leave(body));
        }
        each.end();
        return kept + " looks kept";
    }

    /** Bodies that were here in an earlier run, or before this platform started, and are not. */
    private void miss(Set<BodyId> present) {
        var now = clock.instant();
        last.keySet().forEach(body -> missing.putIfAbsent(body, now));
        if (!begun) {
            transactions.in(Scope.nobody(), looks::states).forEach((body, state) -> {
                if (state.awaySince().isEmpty()) {
                    missing.putIfAbsent(body, now);
                }
            });
            begun = true;
        }
        missing.keySet().removeAll(present);
    }

    private boolean restored() {
        if (!looks.restore()) {
            return false;
        }
        audit.record(new Happening(
                "body.restored",
                "body",
                Optional.empty(),
                "This appropriate body came back and is in the directory again",
                ""));
        return true;
    }

    private int leave(BodyId body) {
        var since = missing.get(body);
        if (clock.instant().isBefore(since.plus(REPLACED))) {
            return 0;
        }
        var left = transactions.in(Scope.of(body), () -> looks.leave(since));
        missing.remove(body);
        return left ? 1 : 0;
    }

    private int keep(BodyProfile profile) {
        var version = bodies.version(profile.id());
        var kept = transactions.in(
                Scope.of(profile.id()), () -> looks.keep(profile, version) | looks.arrive() | restored());
        last.put(profile.id(), profile);
        return kept ? 1 : 0;
    }
}
