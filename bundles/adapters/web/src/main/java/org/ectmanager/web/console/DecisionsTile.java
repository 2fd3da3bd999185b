/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inductions that wait for a decision. */
@Component
public final class DecisionsTile implements ConsoleTile {

    private final DecideInduction decisions;
    private final Rights rights;

    @Activate
    public DecisionsTile(@Reference DecideInduction decisions, @Reference Rights rights) {
        this.decisions = decisions;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.SEE_ALL_SCHOOLS)) {
            return Optional.empty();
        }
        var waiting = decisions.awaited(caller).size();
        return Optional.of(new Tile(
                waiting,
                waiting == 1 ? "induction to decide" : "inductions to decide",
                "/" + caller.body() + "/console/decisions"));
    }

    @Override
    public int place() {
        return 40;
    }
}
