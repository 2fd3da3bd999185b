/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.operator.BodyForm;
import org.ectmanager.application.operator.FoundBody;
import org.ectmanager.application.operator.Inspect;
import org.ectmanager.application.operator.Inspect.BodyLine;
import org.ectmanager.domain.colour.Palette;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
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

/** The appropriate bodies that are here, and bringing a new one in. */
@Component
@Path("/operator/bodies")
public final class BodiesPage implements Page {

    private static final String NONE = "No appropriate body is here yet. Make the first one.";
    private static final String COMING = "The one that you made is being started. Load this page again in a minute.";

    private final Templates templates = new StaticTemplates();
    private final Inspect inspect;
    private final FoundBody founding;
    private final KnownPostOffice post;
    private final Clock clock;

    @Activate
    public BodiesPage(
            @Reference Inspect inspect,
            @Reference FoundBody founding,
            @Reference KnownPostOffice post,
            @Reference Clock clock) {
        this.inspect = inspect;
        this.founding = founding;
        this.post = post;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        Operators.only(request);
        var screen = Operators.screen(request, "Appropriate bodies");
        var made = form.isChosen("done", "made");
        return Replies.ok(templates.operatorList(
                done(form).map(screen::saying).orElse(screen),
                "An appropriate body is here while its plugin or its configuration is.",
                table(made ? COMING : NONE),
                List.of(
                        Button.link("Make an appropriate body", "/operator/bodies/new"),
                        Button.link("Appropriate bodies that are away", "/operator/away-bodies"))));
    }

    @GET
    @Path("new")
    public Response ask(@Context PageRequest request) {
        Operators.only(request);
        return Replies.ok(asking(
                request,
                Form.empty()
                        .with("brand", Palette.PLAIN.brand().hex())
                        .with("accent", Palette.PLAIN.accent().hex())));
    }

    @POST
    @Path("new")
    public Response found(@Context PageRequest request, @Context Form form) {
        return founding.found(Operators.only(request), read(form))
                .fold(
                        body -> Replies.seeOther("/operator/bodies?done=made"),
                        refusals -> Replies.again(asking(request, form.refused(refusals))));
    }

    private JteModel asking(PageRequest request, Form form) {
        var screen = request.screen("Make an appropriate body").with(form).backTo("/operator/bodies");
        return templates.operatorNewBody(post.isClosed() ? screen.saying(post.waiting()) : screen);
    }

    private Table table(String whenEmpty) {
        return Table.of(
                        "Appropriate bodies that are here",
                        Table.words("Name"),
                        Table.numbers("Schools"),
                        Table.numbers("People"),
                        Table.words("Messages"),
                        Table.words("Lead"),
                        Table.words("Policy"),
                        Table.words("Report"))
                .whenEmpty(whenEmpty)
                .rows(inspect.bodies().stream().map(this::row).toList());
    }

    private List<Cell> row(BodyLine line) {
        return List.of(
                Cell.of(Link.to("/" + line.id(), line.name())),
                Cell.of(line.schools()),
                Cell.of(line.people()),
                messages(line),
                lead(line),
                Cell.of(new Link("Read the policy", "/operator/bodies/" + line.id() + "/policy", "of " + line.name())),
                Cell.of(new Link("Read a report", "/operator/bodies/" + line.id() + "/report", "of " + line.name())));
    }

    private static Cell lead(BodyLine line) {
        return Cell.of(new Link(
                line.lostInvitations() > 0 ? "Invitation refused: see what to do" : "Invite a lead",
                "/operator/bodies/" + line.id() + "/invite",
                "of " + line.name()));
    }

    private Cell messages(BodyLine line) {
        return line.waitingSince().equals(Instant.MAX)
                ? Cell.of(Tag.green("Told"))
                : Cell.of("Waiting since " + Moments.of(line.waitingSince(), clock));
    }

    private static BodyForm read(Form form) {
        return new BodyForm(
                form.value("id"),
                form.value("name"),
                form.value("about"),
                form.value("telephone"),
                form.value("email"),
                form.value("openingHours"),
                form.value("brand"),
                form.value("accent"),
                form.value("leadEmail"));
    }

    private Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "made" ->
                Optional.of(post.promising(
                        "The appropriate body is made. It appears here within a minute, and then its lead gets an"
                                + " invitation",
                        "The appropriate body is made and appears here within a minute. The invitation of its lead"
                                + " waits: no mail goes out"));
            case "invited" ->
                Optional.of(post.promising(
                        "The invitation is on its way. Its link works for 14 days",
                        "The invitation is made, and waits: no mail goes out"));
            default -> Optional.empty();
        };
    }
}
