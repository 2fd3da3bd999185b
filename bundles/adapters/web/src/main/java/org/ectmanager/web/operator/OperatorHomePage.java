/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.health.Health;
import org.ectmanager.application.job.Jobs;
import org.ectmanager.application.job.Jobs.Status;
import org.ectmanager.web.console.ConsoleTile.Tile;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where operators begin: what is there, and what needs them. */
@Component
@Path("/operator")
public final class OperatorHomePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final AwayBodies away;
    private final Health health;
    private final Jobs jobs;
    private final Clock clock;

    @Activate
    public OperatorHomePage(
            @Reference BodyRegistry bodies,
            @Reference AwayBodies away,
            @Reference Health health,
            @Reference Jobs jobs,
            @Reference Clock clock) {
        this.bodies = bodies;
        this.away = away;
        this.health = health;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request) {
        Operators.only(request);
        var wrong = health.parts().stream()
                .filter(part -> part.problem().isPresent())
                .count();
        var gone = away.all();
        var failed = jobs.all().stream().filter(Status::failed).count();
        return Replies.ok(templates.operatorHome(
                request.screen("Home"),
                List.of(
                        new Tile(wrong, wrong == 1 ? "part is not well" : "parts are not well", "/operator/health"),
                        new Tile(
                                failed,
                                failed == 1 ? "job failed last time" : "jobs failed last time",
                                "/operator/jobs"),
                        new Tile(bodies.all().size(), "appropriate bodies are here", "/operator/bodies"),
                        new Tile(
                                gone.size(),
                                gone.size() == 1 ? "appropriate body is away" : "appropriate bodies are away",
                                "/operator/away-bodies")),
                gone.stream().map(this::isAway).toList()));
    }

    private String isAway(KeptLook look) {
        return look.name()
                + look.awaySince()
                        .map(since -> " has been away since " + Moments.of(since, clock))
                        .orElse(" has just gone away");
    }
}
