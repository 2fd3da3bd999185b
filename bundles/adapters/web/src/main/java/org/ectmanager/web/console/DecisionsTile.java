/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inductions that wait for a decision, and how many of them are overdue. */
@Component
public final class DecisionsTile implements ConsoleTile {

    private final DecideInduction decisions;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public DecisionsTile(@Reference DecideInduction decisions, @Reference Rights rights, @Reference Clock clock) {
        this.decisions = decisions;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.SEE_ALL_SCHOOLS)) {
            return Optional.empty();
        }
        var waiting = decisions.awaited(caller);
        var today = LocalDate.now(clock);
        var overdue = waiting.stream()
                .filter(listed -> listed.decision()
                        .days()
                        .filter(days -> days.isOverdueOn(today))
                        .isPresent())
                .count();
        return Optional.of(Tile.timed(
                waiting.size(),
                overdue,
                "induction to decide",
                "inductions to decide",
                "/" + caller.body() + "/console/decisions"));
    }

    @Override
    public int place() {
        return 40;
    }
}
