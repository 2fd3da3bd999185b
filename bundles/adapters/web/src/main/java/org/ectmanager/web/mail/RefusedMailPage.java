/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.mail;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.message.RefusedMail;
import org.ectmanager.application.message.RefusedMail.Undelivered;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;
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

/** Mail to somebody was refused for good: what to do, and sending it again when the address is right. */
@Component
@Path("/{body}/refused-mail")
public final class RefusedMailPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RefusedMail mail;
    private final RefusedWords words;

    @Activate
    public RefusedMailPage(@Reference RefusedMail mail, @Reference RefusedWords words) {
        this.mail = mail;
        this.words = words;
    }

    @GET
    @Path("{person: [1-9][0-9]{0,17}}")
    public Response show(@Context PageRequest request, @PathParam("person") long person) {
        return Replies.ok(shown(request, refused(request, person)));
    }

    @GET
    @Path("{person: [1-9][0-9]{0,17}}/again")
    public Response askAgain(@Context PageRequest request, @PathParam("person") long person) {
        var refused = refused(request, person);
        return Replies.ok(templates.schoolConfirm(
                request.screen("Send the mails again").backTo(RefusedWords.address(request, refused)),
                "What did not arrive goes to the address that "
                        + refused.person().name().full() + " has now, with a new"
                        + " link or one-time password where one belongs to it.",
                Button.primary("Send them again"),
                "",
                RefusedWords.address(request, refused)));
    }

    @POST
    @Path("{person: [1-9][0-9]{0,17}}/again")
    public Response sendAgain(@Context PageRequest request, @PathParam("person") long person) {
        mail.sendAgain(
                Entrance.caller(request), refused(request, person).person().id());
        return Replies.seeOther(request.home() + "/refused-mail/sent?done=sent");
    }

    @GET
    @Path("sent")
    public Response sent(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        if (form.value("done").isEmpty()) {
            return Replies.seeOther(Entrance.home(request, caller));
        }
        return Replies.ok(templates.schoolPerson(
                home(request, "Refused mail").saying(Notice.success("The mails are on their way again")),
                SummaryList.empty().row("If it is refused too", "The page about the person says so again"),
                List.of()));
    }

    private JteModel shown(PageRequest request, Undelivered refused) {
        return templates.mailRefused(
                home(request, "Mail to " + refused.person().name().full() + " was refused"),
                words.what(refused),
                RefusedWords.next(refused),
                RefusedWords.again(request, refused));
    }

    private static Screen home(PageRequest request, String title) {
        return request.screen(title).below(Link.to(Entrance.home(request, Entrance.caller(request)), "Home"));
    }

    private Undelivered refused(PageRequest request, long person) {
        return mail.to(Entrance.caller(request), new PersonId(person)).orElseThrow(NotFoundException::new);
    }
}
