/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.operator.Inspect;
import org.ectmanager.domain.people.PersonId;

/** Shows what happened last under an appropriate body, newest first. */
@Service
@Command(
        scope = "ect",
        name = "audit",
        description = "Shows what happened last under an appropriate body, newest first")
public final class AuditCommand extends ListingCommand {

    @Reference
    Inspect inspect;

    @Argument(name = "body", required = true, description = "The id of an appropriate body, as ect:bodies shows it")
    @Completion(BodyCompleter.class)
    String body;

    @Option(name = "--most", description = "How many happenings are shown")
    int most = 50;

    @Override
    void work() {
        var listing = new Listing("At", "Person", "Token", "Kind", "Subject", "What happened", "Reason");
        inspect.audit(one(body), most)
                .forEach(recorded -> listing.add(
                        recorded.at(),
                        recorded.actor().map(PersonId::value),
                        recorded.token(),
                        recorded.happening().kind(),
                        recorded.happening().subject()
                                + recorded.happening()
                                        .subjectId()
                                        .map(id -> " " + id)
                                        .orElse(""),
                        recorded.happening().sentence(),
                        recorded.happening().reason()));
        print(listing);
    }
}
