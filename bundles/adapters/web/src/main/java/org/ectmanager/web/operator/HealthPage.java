/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.health.Health;
import org.ectmanager.application.health.Health.Part;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How every part of the platform is, for people; monitors ask elsewhere. */
@Component
@Path("/operator/health")
public final class HealthPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final Health health;
    private final Clock clock;

    @Activate
    public HealthPage(@Reference Health health, @Reference Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request) {
        Operators.only(request);
        return Replies.ok(templates.operatorList(
                Operators.screen(request, "Health"),
                "The platform takes no requests while a vital part is not well. Times are those of the machine.",
                Table.of(
                                "Parts of the platform",
                                Table.words("Part"),
                                Table.words("State"),
                                Table.words("Since"),
                                Table.words("What is wrong"))
                        .rows(health.parts().stream().map(this::row).toList()),
                List.of()));
    }

    private List<Cell> row(Part part) {
        return List.of(
                Cell.of(part.name()),
                Cell.of(tag(part)),
                Cell.of(Moments.of(part.since(), clock)),
                Cell.of(part.problem().orElse("Nothing")));
    }

    private static Tag tag(Part part) {
        if (part.problem().isEmpty()) {
            return Tag.green("Well");
        }
        return part.vital() ? Tag.red("Not well, vital") : Tag.yellow("Not well");
    }
}
