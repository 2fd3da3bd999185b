/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.operator.Inspect;

/** Lists everybody with a position under an appropriate body. */
@Service
@Command(scope = "ect", name = "users", description = "Lists everybody with a position under an appropriate body")
public final class UsersCommand extends ListingCommand {

    @Reference
    Inspect inspect;

    @Argument(name = "body", description = NEEDED_BODY, valueToShowInHelp = "")
    @Completion(BodyCompleter.class)
    String body = "";

    @Override
    void work() {
        var schools = inspect.schools(one(body)).stream()
                .collect(Collectors.toMap(listed -> listed.school().id(), listed -> listed.school()
                        .name()));
        var listing = new Listing("Person", "Name", "Address", "Position", "School", "Since");
        inspect.users(one(body))
                .forEach(held -> listing.add(
                        held.person().id().value(),
                        held.person().name().full(),
                        held.person().email().value(),
                        held.appointment().position().title(),
                        held.appointment().school().map(schools::get),
                        held.appointment().since()));
        print(listing);
    }
}
