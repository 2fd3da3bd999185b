/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.entry.DecideEntry;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools that ask to be let in. */
@Component
public final class SchoolsTile implements ConsoleTile {

    private final DecideEntry entries;
    private final Rights rights;

    @Activate
    public SchoolsTile(@Reference DecideEntry entries, @Reference Rights rights) {
        this.entries = entries;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.AUTHORISE_SCHOOL)) {
            return Optional.empty();
        }
        var waiting = entries.inState(caller, State.REQUESTED, Wanted.page(1)).total();
        return Optional.of(new Tile(
                waiting,
                waiting == 1 ? "school asks to be let in" : "schools ask to be let in",
                "/" + caller.body() + "/console/schools"));
    }

    @Override
    public int place() {
        return 10;
    }
}
