/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.people.ConfirmHeads;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** New head teachers: to confirm where the policy asks for it, otherwise to know of. */
@Component
public final class HeadsTile implements ConsoleTile {

    private final ConfirmHeads heads;
    private final Rights rights;

    @Activate
    public HeadsTile(@Reference ConfirmHeads heads, @Reference Rights rights) {
        this.heads = heads;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.AUTHORISE_SCHOOL)) {
            return Optional.empty();
        }
        var found = heads.all(caller).size();
        return Optional.of(new Tile(found, words(found, heads.asked(caller)), "/" + caller.body() + "/console/heads"));
    }

    private static String words(int found, boolean asked) {
        if (asked) {
            return found == 1 ? "new head teacher to confirm" : "new head teachers to confirm";
        }
        return found == 1 ? "new head teacher added by schools" : "new head teachers added by schools";
    }

    @Override
    public int place() {
        return 15;
    }
}
