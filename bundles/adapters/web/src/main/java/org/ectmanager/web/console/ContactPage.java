/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.contact.NameContacts.Beside;
import org.ectmanager.application.contact.NameContacts.Seen;
import org.ectmanager.application.staff.BodyStaff.Chosen;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An appropriate body names another contact or quality assurer for a teacher in induction (R11). */
@Component
@Path("/{body}/console/ects/{id: [0-9]{1,18}}/contact")
public final class ContactPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final NameContacts contacts;

    @Activate
    public ContactPage(@Reference NameContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("id") long id) {
        var beside = beside(request, id);
        return Replies.ok(shown(request, beside, current(filled(beside), beside)));
    }

    @POST
    public Response name(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var chosen = new Chosen(
                RegistrationDecision.person(form, "namedContact"), RegistrationDecision.person(form, "qualityAssurer"));
        var seen = new Seen(id, Versions.of(form, "version"));
        var refusals = contacts.name(Entrance.caller(request), seen, chosen);
        if (refusals.isEmpty()) {
            return Replies.seeOther(record(request, id) + "?done=contact");
        }
        var beside = beside(request, id);
        var again = Versions.overtaken(refusals) ? current(form, beside) : form;
        return Replies.again(shown(request, beside, again.refused(refusals)));
    }

    private Beside beside(PageRequest request, long id) {
        return contacts.of(Entrance.caller(request), id).orElseThrow(NotFoundException::new);
    }

    private static Form filled(Beside beside) {
        var team = beside.induction().team();
        return Form.empty()
                .with("namedContact", Long.toString(team.namedContact().value()))
                .with(
                        "qualityAssurer",
                        team.qualityAssurer()
                                .map(PersonId::value)
                                .map(String::valueOf)
                                .orElse(""));
    }

    private static Form current(Form form, Beside beside) {
        return form.with("version", Long.toString(beside.induction().version()));
    }

    private JteModel shown(PageRequest request, Beside beside, Form form) {
        var induction = beside.induction();
        var back = record(request, induction.id());
        return templates.consoleContact(
                request.screen("Change named contact or quality assurer")
                        .with(form)
                        .backTo(back),
                beside,
                SummaryList.empty()
                        .row("Early career teacher", induction.name().full())
                        .row("Named contact now", beside.contact().said())
                        .row(
                                "Quality assurer now",
                                beside.assurer().map(Colleague::said).orElse("Nobody in particular")),
                back);
    }

    private static String record(PageRequest request, long id) {
        return request.home() + "/console/ects/" + id;
    }
}
