/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.operator.RetireBody;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;

/** Takes an appropriate body whose plugin is away off the directory, or puts it back. */
@Service
@Command(
        scope = "ect",
        name = "body-retire",
        description =
                "Takes an appropriate body whose plugin is away off the directory, or puts it back; its data stay")
public final class BodyRetireCommand extends ListingCommand {

    @Reference
    RetireBody retire;

    @Argument(
            name = "body",
            description = "Needed: the id of an appropriate body that was here, the first part of its address",
            valueToShowInHelp = "")
    @Completion(AwayBodyCompleter.class)
    String body = "";

    @Option(name = "--yes", description = "Yes, take it off the directory; without it nothing is done")
    boolean yes;

    @Option(name = "--back", description = "Put it back into the directory instead")
    boolean back;

    @Override
    void work() {
        var id = id();
        if (yes && back) {
            throw new Refused("Give --yes to take it off the directory, or --back to put it back, not both");
        }
        if (!yes && !back) {
            allowed(retire.refusals(id));
            throw new Refused(
                    "The directory would not show this appropriate body any more, and its pages would say that"
                            + " it is no longer here. Its data stay. Add --yes before the id to do it");
        }
        allowed(back ? retire.restore(Optional.empty(), id) : retire.retire(Optional.empty(), id));
        var listing = new Listing("Body", "In the directory");
        listing.add(id, back);
        print(listing);
    }

    private static void allowed(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Refused.by(refusals);
        }
    }

    private BodyId id() {
        var named = typed("body", body).given();
        try {
            return new BodyId(named);
        } catch (IllegalArgumentException none) {
            throw new Refused("This is no id of an appropriate body. It is the first part of the body's address");
        }
    }
}
