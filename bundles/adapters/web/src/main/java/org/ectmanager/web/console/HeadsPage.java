/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.ConfirmHeads;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Head;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** New head teachers whom somebody else added: confirmed, or said to be wrong; elsewhere to know of. */
@Component
@Path("/{body}/console/heads")
public final class HeadsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ConfirmHeads heads;
    private final Clock clock;

    @Activate
    public HeadsPage(@Reference ConfirmHeads heads, @Reference Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    /** The two answers; the second one needs a reason. */
    public static Choices answers(Form form, Content reason) {
        return Choices.of(form, "answer", "Is this the head teacher?")
                .option("confirm", "Yes, confirm", "From now on the head teacher can sign")
                .option("reject", "No, this is not right", reason);
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var screen = request.screen(title(caller)).below(home(request));
        return Replies.ok(templates.consoleHeads(
                done(form).map(screen::saying).orElse(screen),
                heads.asked(caller)
                        ? "Somebody at the school added them. They sign nothing until you confirm that this is right."
                        : "Somebody at the school added them in the last " + ConfirmHeads.DAYS_SHOWN
                                + " days. You need do nothing: this list is for your information.",
                table(request, heads.all(caller))));
    }

    @GET
    @Path("{appointment: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @PathParam("appointment") long appointment) {
        var caller = Entrance.caller(request);
        return Replies.ok(shown(request, caller, found(caller, appointment), Form.empty()));
    }

    @POST
    @Path("{appointment: [0-9]{1,18}}")
    public Response answer(
            @Context PageRequest request, @Context Form form, @PathParam("appointment") long appointment) {
        var caller = Entrance.caller(request);
        var list = request.home() + "/console/heads";
        var refusals = answered(caller, appointment, form);
        if (refusals.isEmpty()) {
            return Replies.seeOther(list + "?done=" + form.value("answer"));
        }
        var head = heads.find(caller, appointment)
                .orElseThrow(() -> Declined.gone(refusals.get(0).sentence() + ".", list));
        return Replies.again(shown(request, caller, head, form.refused(refusals)));
    }

    private List<Refusal> answered(Caller caller, long appointment, Form form) {
        var version = Versions.of(form, "version");
        return switch (form.value("answer")) {
            case "confirm" -> heads.confirm(caller, appointment, version);
            case "reject" -> heads.reject(caller, appointment, version, form.value("reason"));
            default -> List.of(new Refusal("answer", "head.no-answer", "Say whether this is the head teacher"));
        };
    }

    private Head found(Caller caller, long appointment) {
        return heads.find(caller, appointment).orElseThrow(NotFoundException::new);
    }

    private JteModel shown(PageRequest request, Caller caller, Head head, Form form) {
        var root = request.home() + "/console/heads";
        return templates.consoleHead(
                request.screen(head.appointed().person().name().full())
                        .with(form)
                        .below(home(request), Link.to(root, title(caller))),
                facts(head),
                heads.asked(caller),
                Long.toString(head.appointed().appointment().version()),
                root);
    }

    private SummaryList facts(Head head) {
        var person = head.appointed().person();
        var appointment = head.appointed().appointment();
        return SummaryList.empty()
                .row("School", head.school())
                .row("Name", person.name().full())
                .row("E-mail address", person.email().value())
                .row("Telephone", person.telephone().isBlank() ? "Not given" : person.telephone())
                .row("Added", Days.of(appointment.since(), clock))
                .row("Accepted", appointment.isAccepted() ? "Yes" : "Not yet. The details are those that were typed");
    }

    private Table table(PageRequest request, List<Head> found) {
        return Table.of(
                        "New head teachers",
                        Table.words("Name"),
                        Table.words("School"),
                        Table.words("E-mail address"),
                        Table.words("Added"))
                .whenEmpty("There is no new head teacher. One appears here when a school adds one.")
                .rows(found.stream().map(head -> row(request, head)).toList());
    }

    private List<Cell> row(PageRequest request, Head head) {
        var person = head.appointed().person();
        var appointment = head.appointed().appointment();
        return List.of(
                Cell.of(Link.to(
                        request.home() + "/console/heads/" + appointment.id(),
                        person.name().full())),
                Cell.of(head.school()),
                Cell.of(person.email().value()),
                Cell.of(Days.of(appointment.since(), clock)));
    }

    private String title(Caller caller) {
        return heads.asked(caller) ? "New head teachers to confirm" : "New head teachers";
    }

    private static Link home(PageRequest request) {
        return Link.to(request.home() + "/console", "Home");
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "confirm" -> Optional.of(Notice.success("The head teacher is confirmed and can sign now"));
            case "reject" ->
                Optional.of(Notice.success(
                        "The position has ended. The school’s induction lead gets your reason by e-mail"));
            default -> Optional.empty();
        };
    }
}
