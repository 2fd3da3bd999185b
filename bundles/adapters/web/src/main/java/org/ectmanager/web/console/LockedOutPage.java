/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signin.HelpLockedOut;
import org.ectmanager.application.signin.HelpLockedOut.Asked;
import org.ectmanager.application.signin.HelpLockedOut.Helped;
import org.ectmanager.application.signin.NewAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Helping somebody on the telephone who is locked out. Names are sent in forms, never in addresses. */
@Component
@Path("/{body}/console/locked-out")
public final class LockedOutPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final HelpLockedOut help;

    @Activate
    public LockedOutPage(@Reference HelpLockedOut help) {
        this.help = help;
    }

    @GET
    public Response search(@Context PageRequest request, @Context Form form) {
        caller(request);
        var screen = screen(request);
        var said =
                switch (form.value("done")) {
                    case "sent" ->
                        screen.saying(Notice.success("The answers are right. A link is on its way to their address"));
                    case "moved" ->
                        screen.saying(
                                Notice.success(
                                        "The answers are right. A link is on its way to the new address, and the old one is told"));
                    default -> screen;
                };
        return Replies.ok(searching(said, false, List.of()));
    }

    @POST
    public Response find(@Context PageRequest request, @Context Form form) {
        return help.find(caller(request), form.value("search"))
                .fold(
                        found -> Replies.ok(searching(screen(request).with(form), true, found)),
                        refusals -> Replies.again(
                                searching(screen(request).with(form.refused(refusals)), false, List.of())));
    }

    @GET
    @Path("{person: [1-9][0-9]{0,17}}")
    public Response ask(@Context PageRequest request, @PathParam("person") long person) {
        return Replies.ok(asking(request, asked(caller(request), person), Form.empty()));
    }

    @POST
    @Path("{person: [1-9][0-9]{0,17}}")
    public Response help(@Context PageRequest request, @Context Form form, @PathParam("person") long person) {
        var caller = caller(request);
        var asked = asked(caller, person);
        var refusals = help.help(caller, new PersonId(person), answers(asked, form));
        return refusals.isEmpty()
                ? Replies.seeOther(at(request) + "?done=sent")
                : Replies.again(asking(request, asked, form.refused(refusals)));
    }

    @GET
    @Path("{person: [1-9][0-9]{0,17}}/new-address")
    public Response askAddress(@Context PageRequest request, @PathParam("person") long person) {
        return Replies.ok(addressing(request, asked(caller(request), person), Form.empty()));
    }

    @POST
    @Path("{person: [1-9][0-9]{0,17}}/new-address")
    public Response move(@Context PageRequest request, @Context Form form, @PathParam("person") long person) {
        var caller = caller(request);
        var asked = asked(caller, person);
        var typed = new NewAddress(
                form.value("email"), form.value("emailAgain"), form.value("calledBack"), form.value("reason"));
        var refusals = help.move(caller, new PersonId(person), answers(asked, form), typed);
        return refusals.isEmpty()
                ? Replies.seeOther(at(request) + "?done=moved")
                : Replies.again(addressing(request, asked, form.refused(refusals)));
    }

    private static List<String> answers(Asked asked, Form form) {
        return IntStream.rangeClosed(1, asked.questions().size())
                .mapToObj(number -> form.value("answer" + number))
                .toList();
    }

    private Caller caller(PageRequest request) {
        var caller = Entrance.caller(request);
        if (!help.offered(caller)) {
            throw new NotFoundException();
        }
        return caller;
    }

    private Asked asked(Caller caller, long person) {
        return help.ask(caller, new PersonId(person)).orElseThrow(NotFoundException::new);
    }

    private JteModel searching(Screen screen, boolean searched, List<Helped> found) {
        var root = screen.homeHref() + "/console/locked-out/";
        return templates.consoleLockedOut(
                screen,
                searched,
                Table.of("People who fit", Table.words("Name"), Table.words("Position"))
                        .whenEmpty(
                                "Nobody here fits. Ask for their last name, their username or their whole e-mail address.")
                        .rows(found.stream()
                                .map(one -> List.of(
                                        Cell.of(Link.to(
                                                root + one.id().value(),
                                                one.name().full())),
                                        Cell.of(positions(one))))
                                .toList()));
    }

    private JteModel asking(PageRequest request, Asked asked, Form form) {
        var person = asked.person();
        return templates.consoleLockedOutPerson(
                request.screen(person.name().full())
                        .below(
                                Link.to(request.home() + "/console", "Home"),
                                Link.to(at(request), "Somebody is locked out"))
                        .with(form),
                SummaryList.empty().row("Position", positions(person)).row("The link goes to", address(person)),
                asked.questions(),
                at(request) + "/" + person.id().value() + "/new-address");
    }

    private JteModel addressing(PageRequest request, Asked asked, Form form) {
        if (asked.questions().isEmpty()) {
            throw new NotFoundException();
        }
        var person = asked.person();
        var back = at(request) + "/" + person.id().value();
        return templates.consoleLockedOutAddress(
                request.screen("A new e-mail address").backTo(back).with(form),
                SummaryList.empty()
                        .row("Name", person.name().full())
                        .row("Position", positions(person))
                        .row("E-mail address now", address(person)),
                asked.questions(),
                back);
    }

    private static String address(Helped person) {
        return person.accepted()
                ? person.email().value()
                : "The address of the account that they have. You see it once they have accepted the position";
    }

    private static String positions(Helped person) {
        return person.positions().stream().map(Position::title).collect(Collectors.joining(", "));
    }

    private static Screen screen(PageRequest request) {
        return request.screen("Somebody is locked out").below(Link.to(request.home() + "/console", "Home"));
    }

    private static String at(PageRequest request) {
        return request.home() + "/console/locked-out";
    }
}
