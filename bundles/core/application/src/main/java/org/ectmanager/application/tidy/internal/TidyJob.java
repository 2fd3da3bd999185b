/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.tidy.internal;

import static org.ectmanager.application.message.Letter.TO_OPERATORS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.port.Leftovers;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes away once a day what is over: it holds addresses of people, and nobody needs it any more. What happened stays in
 * the audit trail. What belongs to an appropriate body whose plugin is absent waits until it is back.
 */
@Component(configurationPid = "org.ectmanager.tidy")
public final class TidyJob implements Job {

    private static final int AT_ONCE = 5_000;

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final Leftovers leftovers;
    private final Clock clock;
    private final Ages ages;

    @Activate
    public TidyJob(
            @Reference Transactions transactions,
            @Reference BodyRegistry bodies,
            @Reference Leftovers leftovers,
            @Reference Clock clock,
            Settings settings) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.leftovers = leftovers;
        this.clock = clock;
        ages = Ages.of(settings);
    }

    @Override
    public String name() {
        return "tidy";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public String run() {
        var each = new EachByItself(TidyJob.class);
        var sessions = each.count(
                TO_OPERATORS, () -> all(Scope.platform(), () -> leftovers.sessions(before(ages.sessions()), AT_ONCE)));
        var links = each.count(
                TO_OPERATORS, () -> all(Scope.platform(), () -> leftovers.links(before(ages.links()), AT_ONCE)));
        var messages = 0;
        var mails = 0;
        var reminders = 0;
        for (var body : boxes()) {
            var scope = Scope.of(body);
            links += each.count(body, () -> all(scope, () -> leftovers.links(before(ages.links()), AT_ONCE)));
            messages += each.count(body, () -> all(scope, () -> leftovers.messages(before(ages.messages()), AT_ONCE)));
            mails += each.count(body, () -> all(scope, () -> leftovers.mails(ages.capturedMails(), AT_ONCE)));
            reminders += each.count(body, () -> all(scope, () -> leftovers.reminders(AT_ONCE)));
        }
        each.end();
        return "%d sessions, %d links, %d messages, %d captured mails and %d reminders taken away"
                .formatted(sessions, links, messages, mails, reminders);
    }

    private Iterable<BodyId> boxes() {
        return Stream.concat(bodies.all().stream().map(body -> body.profile().id()), Stream.of(TO_OPERATORS))
                .toList();
    }

    /** In many short transactions, so that nobody waits for this one. */
    private int all(Scope scope, IntSupplier some) {
        var gone = 0;
        int last;
        do {
            last = transactions.in(scope, some::getAsInt);
            gone += last;
        } while (last == AT_ONCE);
        return gone;
    }

    private Instant before(Duration age) {
        return clock.instant().minus(age);
    }
}
