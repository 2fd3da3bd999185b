/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.SeeHandOvers;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeeHandOversService implements SeeHandOvers {

    static final Refusal CHANGED = Refusal.of(
            "record.changed", "Somebody else changed this in the meantime. Look at it again before you go on");

    private final Transactions transactions;
    private final Rights rights;
    private final HandOvers handOvers;
    private final Cards cards;
    private final Ticking ticking;

    @Activate
    public SeeHandOversService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference HandOvers handOvers,
            @Reference Cards cards,
            @Reference Ticking ticking) {
        this.transactions = transactions;
        this.rights = rights;
        this.handOvers = handOvers;
        this.cards = cards;
        this.ticking = ticking;
    }

    @Override
    public List<Card> at(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_HAND_OVERS, school);
        return transactions.in(caller.scope(), () -> cards.looked(handOvers.at(school, MOST_CARDS)));
    }

    @Override
    public Optional<Card> find(Caller caller, long change) {
        return transactions.in(caller.scope(), () -> {
            var found = handOvers.changes(List.of(change)).stream()
                    .filter(each -> rights.allows(caller, Right.SEE_HAND_OVERS, each.school()))
                    .toList();
            return cards.looked(found).stream().findFirst();
        });
    }

    @Override
    public List<Refusal> tick(Caller caller, Looked looked, Set<String> steps) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var found = handOvers
                    .find(looked.handOver())
                    .filter(handOver -> handOver.change() == looked.change())
                    .filter(handOver -> mayTick(caller, handOver))
                    .orElseThrow(() -> new NotAllowed(Right.SEE_HAND_OVERS));
            return ticking.tick(caller, found, looked.version(), steps);
        });
    }

    private boolean mayTick(Caller caller, HandOver found) {
        return handOvers.changes(List.of(found.change())).stream()
                .anyMatch(change -> rights.allows(caller, Right.SEE_HAND_OVERS, change.school()));
    }
}
