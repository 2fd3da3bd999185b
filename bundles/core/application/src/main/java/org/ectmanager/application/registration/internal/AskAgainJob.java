/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Duration;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the national record again, weekly, for registrations that wait for qualified teacher status or an answer. */
@Component
public final class AskAgainJob implements Job {

    private static final Duration PAUSE = Duration.ofDays(7);
    private static final int MOST = 200;

    private final Transactions transactions;
    private final RegistrationRecords records;
    private final AskingAgain asking;
    private final Bodies bodies;

    @Activate
    public AskAgainJob(
            @Reference Transactions transactions,
            @Reference RegistrationRecords records,
            @Reference AskingAgain asking,
            @Reference Bodies bodies) {
        this.transactions = transactions;
        this.records = records;
        this.asking = asking;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "ask-teacher-record";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        var each = new EachByItself(AskAgainJob.class);
        var asked = bodies.present()
                .mapToInt(body -> each.count(body, () -> askAll(body, each)))
                .sum();
        each.end();
        return asked + " teacher records asked again";
    }

    private int askAll(BodyId body, EachByItself each) {
        return transactions
                .in(Scope.of(body), () -> records.teachers()
                        .toAskAgain(bodies.now().minus(PAUSE), MOST))
                .stream()
                .mapToInt(registration -> each.count(body, () -> ask(body, registration)))
                .sum();
    }

    private int ask(BodyId body, long registration) {
        asking.ask(Scope.of(body), registration, any -> true);
        return 1;
    }
}
