/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.application.job.Jobs.Status;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the platform's jobs fare, and making one due now. */
@Component
@Path("/operator/jobs")
public final class JobsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final Jobs jobs;
    private final Clock clock;

    @Activate
    public JobsPage(@Reference Jobs jobs, @Reference Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** One job in the words of the page. */
    public record Line(String name, String lastRun, Tag how, String answer, String nextRun, boolean present) {}

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        Operators.only(request);
        var screen = Operators.screen(request, "Jobs");
        return Replies.ok(shown(
                form.value("done").equals("due")
                        ? screen.saying(Notice.success("The job is due now and runs within seconds"))
                        : screen));
    }

    @POST
    public Response run(@Context PageRequest request, @Context Form form) {
        Operators.only(request);
        return jobs.runNow(form.value("job"))
                .fold(
                        name -> Replies.seeOther("/operator/jobs?done=due"),
                        refusals -> Replies.again(shown(Operators.screen(request, "Jobs")
                                .with(Form.empty().refused(refusals)))));
    }

    private JteModel shown(Screen screen) {
        return templates.operatorJobs(
                screen, jobs.all().stream().map(this::line).toList());
    }

    private Line line(Status job) {
        return new Line(
                job.name(),
                job.lastRun().map(at -> Moments.of(at, clock)).orElse("Not yet"),
                how(job),
                job.failed() ? job.problem() : job.lastAnswer(),
                job.nextRun().map(at -> Moments.of(at, clock)).orElse("Not planned"),
                job.present());
    }

    private static Tag how(Status job) {
        if (!job.present()) {
            return Tag.grey("Away");
        }
        if (job.failed()) {
            return Tag.red("Failed");
        }
        return job.lastRun().isPresent() ? Tag.green("Went well") : Tag.blue("Waits");
    }
}
