/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
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
 * that arrived or said something else since the last run here. One that comes back is on the directory again.
 */
@Component
public final class KeepLooksJob implements Job {

    private final Map<BodyId, BodyProfile> last = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final KeptLooks looks;
    private final BodyRegistry bodies;

    @Activate
    public KeepLooksJob(
            @Reference Transactions transactions, @Reference KeptLooks looks, @Reference BodyRegistry bodies) {
        this.transactions = transactions;
        this.looks = looks;
        this.bodies = bodies;
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
        last.keySet()
                .retainAll(present.stream().map(body -> body.profile().id()).toList());
        for (var body : present) {
            var profile = body.profile();
            if (last.get(profile.id()) != profile) {
                kept += each.count(profile.id(), () -> keep(profile));
            }
        }
        each.end();
        return kept + " looks kept";
    }

    private int keep(BodyProfile profile) {
        var version = bodies.version(profile.id());
        var kept = transactions.in(Scope.of(profile.id()), () -> looks.keep(profile, version) | looks.restore());
        last.put(profile.id(), profile);
        return kept ? 1 : 0;
    }
}
