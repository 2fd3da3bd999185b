/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.ectmanager.application.operator.OperateOutbox;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Letters;
import org.ectmanager.application.port.Letters.Refused;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Outbox.Pending;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class OperateOutboxService implements OperateOutbox {

    private static final Refusal UNKNOWN = Refusal.of(
            "message.unknown",
            "No message of this id waits or was refused there, or it is being sent at this moment. Type ect:outbox to see"
                    + " those that there are");

    private final Transactions transactions;
    private final Outbox outbox;
    private final Letters letters;
    private final AuditTrail audit;

    @Activate
    public OperateOutboxService(
            @Reference Transactions transactions,
            @Reference Outbox outbox,
            @Reference Letters letters,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.letters = letters;
        this.audit = audit;
    }

    @Override
    public List<Pending> waiting(BodyId body, int most) {
        return transactions.in(Scope.of(body), () -> outbox.pending(most));
    }

    @Override
    public List<Refused> refused(BodyId body, int most) {
        return transactions.in(Scope.of(body), () -> letters.refused(most));
    }

    @Override
    public int retry(BodyId body) {
        return transactions.in(
                Scope.of(body),
                () -> outbox.retry()
                        + letters.again(letters.refused(Integer.MAX_VALUE).stream()
                                .map(Refused::message)
                                .collect(toSet())));
    }

    @Override
    public int retry(BodyId body, long message) {
        return transactions.in(Scope.of(body), () -> outbox.retry(message) + letters.again(Set.of(message)));
    }

    @Override
    public List<Refusal> drop(BodyId body, long message) {
        return transactions.in(Scope.of(body), () -> {
            var waits = outbox.take(message);
            if (waits) {
                outbox.done(message);
            }
            if (letters.drop(message) == 0 && !waits) {
                return List.of(UNKNOWN);
            }
            audit.record(Happening.to(
                    "message", message, "message.dropped", "An operator gave up a mail that could not be delivered"));
            return List.of();
        });
    }
}
