/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.job.Jobs;

/** Lists the platform's jobs, or makes one due now. */
@Service
@Command(scope = "ect", name = "jobs", description = "Lists the platform's jobs, or makes one due now")
public final class JobsCommand extends ListingCommand {

    @Reference
    Jobs jobs;

    @Argument(index = 0, name = "what", description = "list or run; list unless told")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "run"})
    String what = "list";

    @Argument(
            index = 1,
            name = "job",
            description = "Needed by run: the name of a job, as the list shows it",
            valueToShowInHelp = "")
    @Completion(JobCompleter.class)
    String job = "";

    @Override
    void work() {
        switch (what) {
            case "list" -> list();
            case "run" -> run();
            default -> throw unknown("jobs", "list and run");
        }
    }

    private void list() {
        var listing = new Listing("Job", "Present", "Last run", "Answer", "Problem", "Next run");
        jobs.all()
                .forEach(status -> listing.add(
                        status.name(),
                        status.present(),
                        status.lastRun(),
                        status.lastAnswer(),
                        status.problem(),
                        status.nextRun()));
        print(listing);
    }

    private void run() {
        var due = jobs.runNow(typed("job", job).given()).<String>fold(done -> job, refusals -> {
            throw Refused.by(refusals);
        });
        var listing = new Listing("Due now");
        listing.add(due);
        print(listing);
    }
}
