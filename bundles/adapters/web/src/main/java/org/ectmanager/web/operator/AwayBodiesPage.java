/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.operator.RetireBody;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The appropriate bodies whose plugins are away: taking one off the directory, and putting it back. */
@Component
@Path("/operator/away-bodies")
public final class AwayBodiesPage implements Page {

    private static final String AT = "/operator/away-bodies";

    private final Templates templates = new StaticTemplates();
    private final AwayBodies away;
    private final RetireBody retire;
    private final Clock clock;

    @Activate
    public AwayBodiesPage(@Reference AwayBodies away, @Reference RetireBody retire, @Reference Clock clock) {
        this.away = away;
        this.retire = retire;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        Operators.only(request);
        var screen = request.screen("Appropriate bodies that are away").backTo("/operator/bodies");
        return Replies.ok(templates.operatorList(
                done(form).map(screen::saying).orElse(screen),
                "Their plugins are away. The directory shows them without a way in, until you take them off it. Whatever they"
                        + " recorded is kept.",
                table(),
                List.of()));
    }

    @GET
    @Path("{body}")
    public Response ask(@Context PageRequest request, @PathParam("body") String body) {
        Operators.only(request);
        return Replies.ok(asking(request, found(body), Form.empty()));
    }

    @POST
    @Path("{body}")
    public Response change(@Context PageRequest request, @Context Form form, @PathParam("body") String body) {
        var operator = Operators.only(request);
        var kept = found(body);
        var back = form.value("to").equals("back");
        List<Refusal> refusals = back
                ? retire.restore(Optional.of(operator), kept.body())
                : retire.retire(Optional.of(operator), kept.body());
        return refusals.isEmpty()
                ? Replies.seeOther(AT + "?done=" + (back ? "back" : "off"))
                : Replies.again(asking(request, kept, Form.empty().refused(refusals)));
    }

    private JteModel asking(PageRequest request, KeptLook kept, Form form) {
        var title = kept.isRetired()
                ? "Put " + kept.name() + " back into the directory?"
                : "Take " + kept.name() + " off the directory?";
        return templates.operatorRetire(request.screen(title).with(form).backTo(AT), kept.isRetired());
    }

    private KeptLook found(String body) {
        return Stream.concat(away.all().stream(), away.retired().stream())
                .filter(kept -> kept.body().value().equals(body))
                .findFirst()
                .orElseThrow(() -> Declined.gone("This appropriate body is here, or was never here.", AT));
    }

    private Table table() {
        return Table.of(
                        "Appropriate bodies that are away",
                        Table.words("Name"),
                        Table.words("Away since"),
                        Table.words("Directory"),
                        Table.words("Change"))
                .whenEmpty("Every appropriate body that was ever here is here.")
                .rows(Stream.concat(away.all().stream(), away.retired().stream())
                        .map(this::row)
                        .toList());
    }

    private List<Cell> row(KeptLook kept) {
        var change = kept.isRetired() ? "Put back" : "Take off";
        return List.of(
                Cell.of(kept.name()),
                Cell.of(kept.awaySince().map(since -> Moments.of(since, clock)).orElse("Just now")),
                Cell.of(kept.retiredAt()
                        .map(off -> "Taken off on " + Moments.of(off, clock))
                        .orElse("Shown as not available")),
                Cell.of(new Link(change, AT + "/" + kept.body(), kept.name())));
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "off" -> Optional.of(Notice.success("The appropriate body is off the directory. Its data are kept"));
            case "back" ->
                Optional.of(Notice.success("The directory shows the appropriate body again, as not available"));
            default -> Optional.empty();
        };
    }
}
