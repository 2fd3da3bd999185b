/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.port.Letters;
import org.ectmanager.application.port.Letters.Standing;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails that were refused for good, until somebody sends them again or gives them up. They keep nobody from work; those to
 * people who have left are nobody's to mend.
 */
@Component
public final class RefusedMailsCheck implements HealthCheck {

    private final Transactions transactions;
    private final BodyRegistry bodies;
    private final Letters letters;
    private volatile Optional<Instant> first = Optional.empty();

    @Activate
    public RefusedMailsCheck(
            @Reference Transactions transactions, @Reference BodyRegistry bodies, @Reference Letters letters) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.letters = letters;
    }

    @Override
    public String part() {
        return "refused mails";
    }

    @Override
    public Optional<String> problem() {
        List<Standing> boxes = Stream.concat(
                        bodies.all().stream().map(body -> body.profile().id()), Stream.of(Letter.TO_OPERATORS))
                .flatMap(box -> transactions.in(Scope.of(box), letters::standing).stream())
                .toList();
        first = boxes.stream().map(Standing::since).min(Comparator.naturalOrder());
        return first.map(since -> boxes.stream().mapToInt(Standing::letters).sum()
                + " mails were refused for good and wait for somebody to correct the address, the first since " + since
                + ": see ect:outbox");
    }

    @Override
    public Optional<Instant> since() {
        return first;
    }

    @Override
    public boolean vital() {
        return false;
    }
}
