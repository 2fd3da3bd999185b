/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.operator.OperatePlans;
import org.ectmanager.domain.body.BodyId;

/** Lists reports that wait for their day, or releases those whose day has come without waiting for the job. */
@Service
@Command(
        scope = "ect",
        name = "release",
        description = "Lists reports that wait for their day, or releases now those whose day has come")
public final class ReleaseCommand implements Action {

    @Reference
    OperatePlans plans;

    @Reference
    BodyRegistry bodies;

    @Argument(
            index = 0,
            name = "what",
            description = "list or now; list unless told. Now releases what is due, never what is not")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "now"})
    String what = "list";

    @Option(name = "--body", description = "The id of one appropriate body; all of them unless told")
    @Completion(BodyCompleter.class)
    String body = "";

    @Option(name = "--days", description = "How many days from today the list looks ahead; 7 unless told")
    int days = 7;

    @Option(name = "--json", description = "Answer as JSON, for programs")
    boolean json;

    @Override
    public Object execute() {
        switch (what) {
            case "list" -> list();
            case "now" -> release();
            default -> throw new IllegalArgumentException("ect:release knows list and now");
        }
        return null;
    }

    private void list() {
        var listing = new Listing("Body", "Report", "ECT", "Title", "School", "Opens", "Due");
        for (var each : chosen()) {
            plans.toRelease(each, days)
                    .forEach(report -> listing.add(
                            each.value(),
                            report.report(),
                            report.ect(),
                            report.title(),
                            report.school(),
                            report.opensOn(),
                            report.dueOn()));
        }
        listing.print(System.out, json);
    }

    private void release() {
        var listing = new Listing("Body", "Released");
        chosen().forEach(each -> listing.add(each.value(), plans.release(each)));
        listing.print(System.out, json);
    }

    private List<BodyId> chosen() {
        var present = bodies.all().stream().map(each -> each.profile().id()).toList();
        if (body.isEmpty()) {
            return present;
        }
        var one = present.stream().filter(id -> id.value().equals(body)).toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("No such appropriate body is present; ect:bodies lists them");
        }
        return one;
    }
}
