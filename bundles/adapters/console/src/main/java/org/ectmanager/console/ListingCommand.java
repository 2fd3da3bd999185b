/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Backups.Summary;
import org.ectmanager.domain.body.BodyId;

/** A command that answers with a list: as a table for people, as JSON for programs. */
abstract class ListingCommand extends EctCommand {

    /** What the argument is that names an appropriate body. */
    static final String NEEDED_BODY = "Needed: the id of an appropriate body, as ect:bodies shows it";

    static final int MOST_LISTED = 1000;

    @Reference
    BodyRegistry bodies;

    @Option(name = "--json", description = "Answer as JSON, for programs")
    boolean json;

    final void print(Listing listing) {
        listing.print(System.out, json);
    }

    /** A sentence for people, the numbers for programs. */
    final void tell(Summary summary, String sentence) {
        if (json) {
            var numbers = new Listing("Rows", "Tables", "Settings");
            numbers.add(summary.rows(), summary.tables(), summary.settings());
            print(numbers);
        } else {
            System.out.println(sentence);
        }
    }

    /** The body of this id, which must be given and present. */
    final BodyId one(String id) {
        var named = typed("body", id).given();
        return present(named)
                .orElseThrow(() -> new Refused(
                        "No appropriate body of this id is present. Type ect:bodies to see those that are"));
    }

    /** The body of this id, if one is present. */
    final Optional<BodyId> present(String id) {
        return every().stream().filter(body -> body.value().equals(id)).findFirst();
    }

    /** The body of this id, or every one that is present when none is named. */
    final List<BodyId> chosen(String id) {
        return id.isEmpty() ? every() : List.of(one(id));
    }

    /** What was typed is none of the words that the command knows. */
    static Refused unknown(String command, String words) {
        return new Refused("ect:" + command + " knows " + words + ". Type one of these, or ect:" + command + " --help");
    }

    private List<BodyId> every() {
        return bodies.all().stream().map(body -> body.profile().id()).toList();
    }
}
