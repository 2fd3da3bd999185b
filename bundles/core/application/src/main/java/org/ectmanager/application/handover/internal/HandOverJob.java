/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.time.Duration;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks again at what is not told yet: something may be known by now, a day may have come, a place may be new. */
@Component
public final class HandOverJob implements Job {

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final HandOverBoard board;

    @Activate
    public HandOverJob(
            @Reference Transactions transactions, @Reference BodyRegistry bodies, @Reference HandOverBoard board) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.board = board;
    }

    @Override
    public String name() {
        return "hand-overs";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run() {
        var each = new EachByItself(HandOverJob.class);
        var looked = bodies.all().stream()
                .map(body -> body.profile().id())
                .mapToInt(body -> each.count(body, () -> look(body)))
                .sum();
        each.end();
        return looked + " changes looked at";
    }

    /** Somebody ticks at the same moment: theirs counts, and the next run looks again. */
    private int look(BodyId body) {
        try {
            return transactions.in(Scope.of(body), board::lookAround);
        } catch (StaleRecord overtaken) {
            return 0;
        }
    }
}
