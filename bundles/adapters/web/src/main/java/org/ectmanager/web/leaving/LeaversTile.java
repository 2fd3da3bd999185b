/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.leaving;

import java.util.Optional;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.console.ConsoleTile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teachers whose last post is over, and whom nobody has released. */
@Component
public final class LeaversTile implements ConsoleTile {

    private final ReleaseTeacher leaving;
    private final Rights rights;

    @Activate
    public LeaversTile(@Reference ReleaseTeacher leaving, @Reference Rights rights) {
        this.leaving = leaving;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.AUTHORISE_ECT)) {
            return Optional.empty();
        }
        var gone = leaving.waiting(caller).size();
        return Optional.of(new Tile(
                gone,
                gone == 1
                        ? "teacher serves no more and is not released"
                        : "teachers serve no more and are not released",
                "/" + caller.body() + "/console/leavers"));
    }

    @Override
    public int place() {
        return 37;
    }
}
