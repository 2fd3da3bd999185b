/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.operator.RecoverOperator;

/** Makes a link by which an operator who cannot sign in chooses a new password; whoever holds the machine may. */
@Service
@Command(
        scope = "ect",
        name = "operator-link",
        description = "Makes a link, for one hour, by which an operator who cannot sign in chooses a new password")
public final class OperatorLinkCommand extends ListingCommand {

    @Reference
    RecoverOperator operators;

    @Argument(
            name = "login",
            description = "Needed: the operator's six-digit username or e-mail address",
            valueToShowInHelp = "")
    String login = "";

    @Override
    void work() {
        var listing = new Listing("Link");
        String link = operators.link(typed("login", login).given()).fold(address -> address, refusals -> {
            throw Refused.by(refusals);
        });
        listing.add(link);
        print(listing);
    }
}
