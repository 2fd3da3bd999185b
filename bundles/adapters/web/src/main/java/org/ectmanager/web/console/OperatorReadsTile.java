/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.report.OperatorReads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells leads when operators read reports. */
@Component
public final class OperatorReadsTile implements ConsoleTile {

    private final OperatorReads reads;
    private final Rights rights;

    @Activate
    public OperatorReadsTile(@Reference OperatorReads reads, @Reference Rights rights) {
        this.reads = reads;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.MANAGE_BODY_STAFF)) {
            return Optional.empty();
        }
        var count = reads.done(caller).size();
        return Optional.of(new Tile(
                count,
                count == 1 ? "report was read by an operator" : "reports were read by operators",
                "/" + caller.body() + "/console/operator-reads"));
    }

    @Override
    public int place() {
        return 90;
    }
}
