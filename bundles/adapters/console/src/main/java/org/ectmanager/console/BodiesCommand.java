/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.time.Instant;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.operator.Inspect;

/** Lists the appropriate bodies that are present. */
@Service
@Command(scope = "ect", name = "bodies", description = "Lists the appropriate bodies that are present")
public final class BodiesCommand extends ListingCommand {

    @Reference
    Inspect inspect;

    @Override
    void work() {
        var listing = new Listing("Id", "Name", "Schools", "People", "Waiting since");
        inspect.bodies()
                .forEach(line -> listing.add(
                        line.id(),
                        line.name(),
                        line.schools(),
                        line.people(),
                        Optional.of(line.waitingSince()).filter(since -> !since.equals(Instant.MAX))));
        print(listing);
    }
}
