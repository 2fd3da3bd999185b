/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.ectmanager.application.report.OperatePlans;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Reason;

/** Shows the reviews and assessments of one induction: periods, dates and why. */
@Service
@Command(
        scope = "ect",
        name = "plan",
        description =
                "Shows the reviews and assessments of one induction: periods, dates and why; no text of reports and no"
                        + " absences")
public final class PlanCommand extends ListingCommand {

    @Reference
    OperatePlans plans;

    @Argument(index = 0, name = "body", description = NEEDED_BODY, valueToShowInHelp = "")
    @Completion(BodyCompleter.class)
    String body = "";

    @Argument(
            index = 1,
            name = "ect",
            description = "Needed: the record's number of an early career teacher, as in the address of their page",
            valueToShowInHelp = "")
    @Completion(EctCompleter.class)
    String ect = "";

    @Override
    void work() {
        var listing =
                new Listing("Report", "Title", "Term", "From", "To", "Opens", "Due", "State", "Provisional", "Why");
        plans.plan(one(body), typed("ect", ect).number())
                .orElseThrow(() -> new Refused(
                        "This appropriate body has no early career teacher of that number. It is the last part of the"
                                + " address of the teacher's page"))
                .forEach(report -> add(listing, report));
        print(listing);
    }

    private static void add(Listing listing, Report report) {
        var planned = report.planned();
        listing.add(
                report.id(),
                report.title(),
                planned.term(),
                planned.period().from(),
                planned.period().to(),
                planned.opens(),
                planned.due(),
                report.state(),
                planned.provisional(),
                planned.because().stream().map(PlanCommand::why).collect(Collectors.joining("; ")));
    }

    private static String why(Reason reason) {
        var source = reason.guidance().isEmpty() ? reason.rule() : reason.rule() + ", guidance " + reason.guidance();
        return reason.sentence() + " (" + source + ")";
    }
}
