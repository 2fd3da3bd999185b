/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.operator.Inspect;
import org.ectmanager.application.port.Schools.Origin;

/** Lists the schools that registered under an appropriate body. */
@Service
@Command(scope = "ect", name = "schools", description = "Lists the schools that registered under an appropriate body")
public final class SchoolsCommand extends ListingCommand {

    @Reference
    Inspect inspect;

    @Argument(name = "body", description = NEEDED_BODY, valueToShowInHelp = "")
    @Completion(BodyCompleter.class)
    String body = "";

    @Override
    void work() {
        var listing = new Listing("URN", "Name", "Place", "Origin", "State", "Registered");
        inspect.schools(one(body))
                .forEach(listed -> listing.add(
                        listed.school().urn(),
                        listed.school().name(),
                        listed.school().place(),
                        origin(listed.school().origin()),
                        listed.entry().state(),
                        listed.entry().requestedAt()));
        print(listing);
    }

    private static String origin(Origin origin) {
        return origin.isAdded()
                ? origin.added().map(added -> "added by " + added.by().value()).orElse("")
                : "register";
    }
}
