/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.port.SignInTries;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ways by which a link reaches an operator, and how asking for many of them is slowed down. */
@Component(service = OperatorWays.class)
public final class OperatorWays {

    private final OperatorLinks links;
    private final OperatorBox box;
    private final SignInTries tries;

    @Activate
    public OperatorWays(@Reference OperatorLinks links, @Reference OperatorBox box, @Reference SignInTries tries) {
        this.links = links;
        this.box = box;
        this.tries = tries;
    }

    OperatorLinks links() {
        return links;
    }

    OperatorBox box() {
        return box;
    }

    /** Counted by what was typed, whether anybody has that login or not; in letters that no typed login has. */
    Optional<Refusal> take(String typed, Instant now) {
        var key = "RECOVER " + typed;
        var before = tries.hold(key);
        if (before.mustWait(now)) {
            return Optional.of(before.refusal("login", "recover.wait", "links asked for in a row", now));
        }
        tries.keep(key, before.failed(now));
        return Optional.empty();
    }
}
