/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.web.console.ConsoleTile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teachers who leave and contracts that change, by what reports say, without that being on record. */
@Component
public final class AnnouncedTile implements ConsoleTile {

    private final SeeAnnounced announced;
    private final Rights rights;

    @Activate
    public AnnouncedTile(@Reference SeeAnnounced announced, @Reference Rights rights) {
        this.announced = announced;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.MANAGE_POSTS)) {
            return Optional.empty();
        }
        var waiting = announced.all(caller).size();
        return Optional.of(new Tile(
                waiting,
                waiting == 1 ? "post ends or changes, not on record" : "posts end or change, not on record",
                "/" + caller.body() + "/console/contracts"));
    }

    @Override
    public int place() {
        return 36;
    }
}
