/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.port.KeptLooks;
import org.ectmanager.application.port.KeptLooks.State;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a look again only when another is kept than the last time. */
@Component
public final class AwayBodiesService implements AwayBodies {

    private final Map<BodyId, KeptLook> known = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final KeptLooks looks;
    private final BodyRegistry bodies;

    @Activate
    public AwayBodiesService(
            @Reference Transactions transactions, @Reference KeptLooks looks, @Reference BodyRegistry bodies) {
        this.transactions = transactions;
        this.looks = looks;
        this.bodies = bodies;
    }

    @Override
    public List<KeptLook> all() {
        return transactions.in(Scope.nobody(), () -> looks.states().entrySet().stream()
                .filter(kept -> bodies.find(kept.getKey()).isEmpty())
                .flatMap(kept -> look(kept.getKey(), kept.getValue()).stream())
                .sorted(Comparator.comparing(KeptLook::name))
                .toList());
    }

    @Override
    public List<KeptLook> retired() {
        return transactions.in(Scope.nobody(), () -> looks.retired().stream()
                .filter(kept -> bodies.find(kept.body()).isEmpty())
                .sorted(Comparator.comparing(KeptLook::name))
                .toList());
    }

    @Override
    public Optional<KeptLook> find(BodyId body) {
        return bodies.find(body).isPresent()
                ? Optional.empty()
                : transactions.in(Scope.nobody(), () -> looks.find(body));
    }

    private Optional<KeptLook> look(BodyId body, State state) {
        return Optional.ofNullable(known.get(body)).filter(state::isOf).or(() -> {
            var read = looks.find(body);
            read.ifPresent(look -> known.put(body, look));
            return read;
        });
    }
}
