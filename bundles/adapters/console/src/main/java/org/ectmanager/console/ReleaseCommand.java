/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.report.OperatePlans;

/** Lists reports that wait for their day, or releases those whose day has come without waiting for the job. */
@Service
@Command(
        scope = "ect",
        name = "release",
        description = "Lists reports that wait for their day, or releases now those whose day has come")
public final class ReleaseCommand extends ListingCommand {

    private static final int MOST_DAYS = 366;

    @Reference
    OperatePlans plans;

    @Argument(
            index = 0,
            name = "what",
            description = "list or now; list unless told. Now releases what is due, never what is not")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "now"})
    String what = "list";

    @Option(
            name = "--body",
            description = "The id of one appropriate body; all of them unless told",
            valueToShowInHelp = "")
    @Completion(BodyCompleter.class)
    String body = "";

    @Option(name = "--days", description = "How many days from today the list looks ahead, 0 to 366")
    String days = "7";

    @Override
    void work() {
        switch (what) {
            case "list" -> list();
            case "now" -> release();
            default -> throw unknown("release", "list and now");
        }
    }

    private void list() {
        var ahead = typed("--days", days).count(0, MOST_DAYS);
        var listing = new Listing("Body", "Report", "ECT", "Title", "School", "Opens", "Due");
        for (var each : chosen(body)) {
            plans.toRelease(each, ahead)
                    .forEach(report -> listing.add(
                            each.value(),
                            report.report(),
                            report.ect(),
                            report.title(),
                            report.school(),
                            report.opensOn(),
                            report.dueOn()));
        }
        print(listing);
    }

    private void release() {
        var listing = new Listing("Body", "Released");
        chosen(body).forEach(each -> listing.add(each.value(), plans.release(each)));
        print(listing);
    }
}
