/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.message.Follower;
import org.ectmanager.application.port.HandOvers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes changes of what happened: a registration begins, and what is told of later is compared with how things stood. A
 * use case that changes what others have to hear of needs no line here; with one they hear of it at once instead of
 * within the minute in which the job looks around.
 */
@Component
public final class ChangeFollower implements Follower {

    private static final String REGISTERED = "registration.authorised";

    private final HandOvers handOvers;
    private final HandOverBoard board;

    @Activate
    public ChangeFollower(@Reference HandOvers handOvers, @Reference HandOverBoard board) {
        this.handOvers = handOvers;
        this.board = board;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                REGISTERED,
                "appeal.corrected",
                "appeal.recorded",
                "appeal.taken-back",
                "contract.changed",
                "contract.settled",
                "decision.made",
                "induction.left",
                "team.changed");
    }

    @Override
    public void follow(String kind, Map<String, String> facts) {
        if (kind.equals(REGISTERED)) {
            handOvers
                    .begin(Long.parseLong(facts.get("registration")))
                    .ifPresent(induction -> board.look(List.of(induction)));
        } else {
            board.lookAround();
        }
    }
}
