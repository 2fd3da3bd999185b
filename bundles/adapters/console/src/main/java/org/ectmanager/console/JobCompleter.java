/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.application.job.Jobs.Status;

/** Completes the name of a job. */
@Service
public final class JobCompleter implements Completer {

    @Reference
    Jobs jobs;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        var names = jobs.all().stream().map(Status::name).toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
