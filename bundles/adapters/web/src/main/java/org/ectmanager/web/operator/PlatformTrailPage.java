/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.operator.ReadTrail;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happened to the platform itself, and who did it; what happens under an appropriate body is not here. */
@Component
@Path("/operator/trail")
public final class PlatformTrailPage implements Page {

    private static final String AT = "/operator/trail";

    private final Templates templates = new StaticTemplates();
    private final ReadTrail trail;
    private final Clock clock;

    @Activate
    public PlatformTrailPage(@Reference ReadTrail trail, @Reference Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form) {
        var found = trail.ofPlatform(Operators.only(request), Turn.to(Choice.page(form)));
        var table = Table.of(
                        "What happened, the latest first",
                        Table.words("When"),
                        Table.words("Who"),
                        Table.words("What happened"),
                        Table.words("Appropriate body"))
                .whenEmpty("Nothing happened yet.")
                .rows(found.items().stream().map(this::row).toList());
        return Replies.ok(templates.listList(
                Operators.screen(request, "Trail of the platform"),
                LongList.of(table, found, AT)
                        .asked(form)
                        .remarking("What happens under an appropriate body is in that body\u2019s own trail, which"
                                + " ect:audit shows on the machine\u2019s console.")));
    }

    private List<Cell> row(Line line) {
        return List.of(
                Cell.of(Moments.of(line.recorded().at(), clock)),
                Cell.of(who(line)),
                Cell.of(what(line)),
                Cell.of(line.body().map(BodyId::value).orElse("None")));
    }

    private static String what(Line line) {
        var happening = line.recorded().happening();
        return Stream.of(happening.sentence(), line.whom(), happening.reason())
                .filter(words -> !words.isEmpty() && !words.equals(line.name()))
                .collect(Collectors.joining(": "));
    }

    /** Whoever works at the console is not asked who they are. */
    private static String who(Line line) {
        return line.name().isEmpty()
                ? line.recorded()
                        .actor()
                        .map(person -> "Person " + person.value())
                        .orElse("Console, or the platform itself")
                : line.name();
    }
}
