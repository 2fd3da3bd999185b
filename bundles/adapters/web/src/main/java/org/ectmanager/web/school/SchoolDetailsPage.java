/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.school.SchoolContact;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.application.school.SchoolDetails.ContactForm;
import org.ectmanager.application.school.SchoolDetails.Details;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's details: what the register says is only shown, how to reach the school is theirs to change. Features 2.6. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}/details")
public final class SchoolDetailsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SchoolDetails details;
    private final Rights rights;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public SchoolDetailsPage(
            @Reference SchoolDetails details,
            @Reference Rights rights,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.details = details;
        this.rights = rights;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var caller = Entrance.caller(request);
        var found = found(caller, school);
        var root = request.home() + "/school/" + school;
        var screen = request.screen("School details")
                .below(Link.to(root, found.school().name()));
        return Replies.ok(templates.schoolDetails(
                form.value("done").equals("saved") ? screen.saying(Notice.success("Details saved")) : screen,
                contact(caller, found.contact(), root),
                SchoolFacts.all(found.school(), !found.corrections().isEmpty()),
                new CorrectedFacts(bodies, clock).inForce(found.corrections()),
                new CorrectedFacts(bodies, clock).added(found.school()),
                bodies.find(caller.body()).map(body -> body.profile().help()),
                Link.to(
                        root + "/details/terms",
                        mayEnter(caller, school) ? "See and enter term dates" : "See term dates")));
    }

    private boolean mayEnter(Caller caller, long school) {
        return rights.allows(caller, Right.ENTER_TERM_DATES, new SchoolId(school));
    }

    @GET
    @Path("edit")
    public Response edit(@Context PageRequest request, @PathParam("school") long school) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.EDIT_SCHOOL, new SchoolId(Math.max(1, school)));
        var contact = found(caller, school).contact();
        var form = Form.empty()
                .with("email", contact.email())
                .with("telephone", contact.telephone())
                .with("website", contact.website())
                .with("note", contact.note())
                .with("version", Long.toString(contact.version()));
        return Replies.ok(form(request, school, form));
    }

    @POST
    @Path("edit")
    public Response save(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var caller = Entrance.caller(request);
        var refusals = details.save(
                caller,
                new SchoolId(Math.max(1, school)),
                new ContactForm(
                        form.value("email"),
                        form.value("telephone"),
                        form.value("website"),
                        form.value("note").replace("\r\n", "\n"),
                        Versions.of(form, "version")));
        if (refusals.isEmpty()) {
            return Replies.seeOther(request.home() + "/school/" + school + "/details?done=saved");
        }
        if (!Versions.overtaken(refusals)) {
            return Replies.again(form(request, school, form.refused(refusals)));
        }
        var now = found(caller, school).contact();
        var seen = details.since(caller, new SchoolId(Math.max(1, school)), Versions.of(form, "version"));
        var overtaken = changes(Overtaken.by(seen, clock), now, form);
        var current = overtaken
                .kept(form)
                .with("version", Long.toString(now.version()))
                .refused(refusals);
        return Replies.again(form(request, school, current, overtaken));
    }

    private static Overtaken changes(Overtaken overtaken, SchoolContact now, Form typed) {
        return overtaken
                .field("E-mail address", "contact_email", now.email(), typed, "email")
                .field("Telephone", "contact_phone", now.telephone(), typed, "telephone")
                .field("Website", "website", now.website(), typed, "website")
                .field("Note", "note", now.note(), typed, "note");
    }

    private JteModel form(PageRequest request, long school, Form form) {
        return form(request, school, form, Overtaken.not());
    }

    private JteModel form(PageRequest request, long school, Form form, Overtaken overtaken) {
        var back = request.home() + "/school/" + school + "/details";
        return templates.schoolEditDetails(
                request.screen("Change how to reach your school").with(form).backTo(back), back, overtaken);
    }

    private Details found(Caller caller, long school) {
        return details.find(caller, new SchoolId(Math.max(1, school))).orElseThrow(NotFoundException::new);
    }

    private SummaryList contact(Caller caller, SchoolContact contact, String root) {
        var links = Stream.of(new Link("Change", root + "/details/edit", "how to reach you"))
                .filter(link -> rights.allows(caller, Right.EDIT_SCHOOL, contact.school()))
                .toArray(Link[]::new);
        return SummaryList.card("How to reach you", links)
                .row("E-mail address", said(contact.email()))
                .row("Telephone", said(contact.telephone()))
                .row("Website", said(contact.website()))
                .row("Note", said(contact.note()));
    }

    private static String said(String text) {
        return text.isBlank() ? "Not given" : text;
    }
}
