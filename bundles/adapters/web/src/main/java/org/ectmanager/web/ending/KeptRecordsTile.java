/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ending;

import java.util.Optional;
import org.ectmanager.application.ending.SeeEndings;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.console.ConsoleTile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records whose time is over, and the way to all that are kept. */
@Component
public final class KeptRecordsTile implements ConsoleTile {

    private final SeeEndings endings;

    @Activate
    public KeptRecordsTile(@Reference SeeEndings endings) {
        this.endings = endings;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        return endings.over(caller)
                .map(count -> new Tile(
                        count,
                        count == 1 ? "record need not be kept any longer" : "records need not be kept any longer",
                        "/" + caller.body() + "/console/kept"));
    }

    @Override
    public int place() {
        return 70;
    }
}
