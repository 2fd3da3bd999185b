/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.message.Follower;
import org.ectmanager.application.port.HandOvers;
import org.ectmanager.spi.handover.ChangeKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes changes of what happened. A use case that changes what others have to hear of puts its message into the outbox
 * and one more line here.
 */
@Component
public final class ChangeFollower implements Follower {

    private static final Map<String, ChangeKind> CHANGES = Map.of("registration.authorised", ChangeKind.REGISTERED);

    private final HandOvers handOvers;
    private final HandOverBoard board;

    @Activate
    public ChangeFollower(@Reference HandOvers handOvers, @Reference HandOverBoard board) {
        this.handOvers = handOvers;
        this.board = board;
    }

    @Override
    public Set<String> kinds() {
        return CHANGES.keySet();
    }

    @Override
    public void follow(String kind, Map<String, String> facts) {
        handOvers
                .record(Long.parseLong(facts.get("registration")), CHANGES.get(kind))
                .ifPresent(change -> board.look(handOvers.changes(List.of(change))));
    }
}
