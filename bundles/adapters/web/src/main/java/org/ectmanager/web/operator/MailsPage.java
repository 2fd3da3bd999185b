/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.ReadCapturedMails;
import org.ectmanager.application.port.CapturedMails.Captured;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.SafeFrame;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails that a sample platform kept instead of sending, by appropriate body. */
@Component
@Path("/operator/mails")
public final class MailsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final AwayBodies away;
    private final ReadCapturedMails mails;
    private final Clock clock;

    @Activate
    public MailsPage(
            @Reference BodyRegistry bodies,
            @Reference AwayBodies away,
            @Reference ReadCapturedMails mails,
            @Reference Clock clock) {
        this.bodies = bodies;
        this.away = away;
        this.mails = mails;
        this.clock = clock;
    }

    @GET
    public Response bodies(@Context PageRequest request) {
        only(request);
        return Replies.ok(templates.operatorList(
                Operators.screen(request, "Mails"),
                "A sample sends no mails. It keeps them here, those of each appropriate body by themselves.",
                Table.of("Whose mails there are", Table.words("Mails of"))
                        .whenEmpty("No appropriate body is here yet, so there are no mails.")
                        .rows(boxes().map(box -> List.of(Cell.of(Link.to(box.address(), box.name()))))
                                .toList()),
                List.of()));
    }

    @GET
    @Path("{body}")
    public Response list(@Context PageRequest request, @PathParam("body") String id) {
        var operator = only(request);
        var box = box(id);
        return Replies.ok(templates.operatorList(
                below(request, "Mails of " + box.name()),
                "The latest 200, newest first.",
                Table.of("Mails", Table.words("Subject"), Table.words("To"), Table.words("At"))
                        .whenEmpty("Nobody was told anything yet.")
                        .rows(mails.latest(operator, box.id()).stream()
                                .map(mail -> row(box, mail))
                                .toList()),
                List.of()));
    }

    @GET
    @Path("{body}/{mail: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @PathParam("body") String id, @PathParam("mail") long number) {
        var box = box(id);
        var mail = find(only(request), box, number);
        return SafeFrame.around(Replies.ok(templates.operatorMail(
                below(request, mail.subject())
                        .below(
                                Link.to("/operator", "Home"),
                                Link.to("/operator/mails", "Mails"),
                                Link.to(box.address(), box.name())),
                SummaryList.empty().row("To", mail.recipient()).row("At", Moments.of(mail.at(), clock)),
                box.address() + "/" + number + "/html",
                mail.plain())));
    }

    /** The mail as it would have arrived, to be framed by the page above. */
    @GET
    @Path("{body}/{mail: [0-9]{1,18}}/html")
    public Response html(@Context PageRequest request, @PathParam("body") String id, @PathParam("mail") long number) {
        return SafeFrame.inside(find(only(request), box(id), number).html());
    }

    private Operator only(PageRequest request) {
        var operator = Operators.only(request);
        if (!mails.kept()) {
            throw new NotFoundException();
        }
        return operator;
    }

    private Box box(String id) {
        return boxes().filter(box -> box.id().value().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Also of bodies that are away: what they were told stays. */
    private Stream<Box> boxes() {
        return Stream.of(
                        bodies.all().stream().map(body -> Box.of(body.profile())),
                        Stream.concat(away.all().stream(), away.retired().stream())
                                .map(Box::of),
                        Stream.of(Box.PLATFORM))
                .flatMap(each -> each);
    }

    private Captured find(Operator operator, Box box, long number) {
        return mails.find(operator, box.id(), number).orElseThrow(NotFoundException::new);
    }

    private List<Cell> row(Box box, Captured mail) {
        return List.of(
                Cell.of(Link.to(box.address() + "/" + mail.id(), mail.subject())),
                Cell.of(mail.recipient()),
                Cell.of(Moments.of(mail.at(), clock)));
    }

    private static Screen below(PageRequest request, String title) {
        return request.screen(title).below(Link.to("/operator", "Home"), Link.to("/operator/mails", "Mails"));
    }

    /** Whose mails are kept together: an appropriate body's, or the platform's own to its operators. */
    private record Box(BodyId id, String name) {

        static final Box PLATFORM = new Box(Letter.TO_OPERATORS, "The platform itself, to its operators");

        static Box of(BodyProfile profile) {
            return new Box(profile.id(), profile.name());
        }

        static Box of(KeptLook look) {
            return new Box(look.body(), look.name() + " (away)");
        }

        String address() {
            return "/operator/mails/" + id;
        }
    }
}
