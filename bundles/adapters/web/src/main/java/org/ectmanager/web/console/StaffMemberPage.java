/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.people.ManageBodyStaff;
import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.mail.RefusedWords;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.people.AskedPost;
import org.ectmanager.web.people.AskedPost.Words;
import org.ectmanager.web.people.PersonFields;
import org.ectmanager.web.people.PostPages;
import org.ectmanager.web.people.PostPages.Saving;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One of an appropriate body's staff: changed, ended, or sent a link to sign in with. For leads. */
@Component
@Path("/{body}/console/staff/{appointment: [0-9]{1,18}}")
public final class StaffMemberPage implements Page {

    private static final Words WORDS = new Words(
            "end",
            "End this position",
            "End this position",
            "End the position of %s",
            " here. What they wrote and decided stays. Their other positions stay too.",
            false,
            " is the named contact or the quality assurer of these teachers. Name somebody else for each of them first;"
                    + " otherwise they have no contact, which your home page says, and their reports go to everybody who"
                    + " reads reports.");

    private final ManageBodyStaff staff;
    private final NameContacts contacts;
    private final RefusedWords refused;
    private final PostPages pages;

    @Activate
    public StaffMemberPage(
            @Reference ManageBodyStaff staff,
            @Reference NameContacts contacts,
            @Reference RefusedWords refused,
            @Reference Clock clock) {
        this.staff = staff;
        this.contacts = contacts;
        this.refused = refused;
        this.pages = new PostPages(clock);
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        return pages.show(
                asked, form, refused, Link.to(request.home() + "/console", "Home"), Link.to(asked.list(), "Staff"));
    }

    @GET
    @Path("edit")
    public Response edit(@Context PageRequest request, @PathParam("appointment") long appointment) {
        return pages.edit(asked(request, appointment));
    }

    @POST
    @Path("edit")
    public Response save(@Context PageRequest request, @Context Form form, @PathParam("appointment") long appointment) {
        var caller = Entrance.caller(request);
        var asked = asked(request, appointment, PersonFields.typed(form));
        return pages.save(asked, form, new Saving() {
            @Override
            public List<Refusal> save(Versions seen) {
                return staff.edit(caller, appointment, seen, PersonFields.read(asked.whole(form)));
            }

            @Override
            public Optional<LaterEdit> since(Versions seen) {
                return staff.since(caller, appointment, seen);
            }
        });
    }

    @GET
    @Path("end")
    public Response askToEnd(@Context PageRequest request, @PathParam("appointment") long appointment) {
        return pages.askToEnd(asked(request, appointment), leftAlone(request, appointment));
    }

    /** Teachers who would lose their contact or quality assurer, each with where somebody else is named. */
    private List<Link> leftAlone(PageRequest request, long appointment) {
        return contacts.ofPosition(Entrance.caller(request), appointment).stream()
                .map(teacher -> ContactsPage.link(request, teacher))
                .toList();
    }

    @POST
    @Path("end")
    public Response end(@Context PageRequest request, @Context Form form, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        var caller = Entrance.caller(request);
        return pages.end(
                asked,
                form,
                leftAlone(request, appointment),
                asked.isOwn() ? request.home() : asked.list() + "?done=ended",
                version -> staff.end(caller, appointment, version));
    }

    @GET
    @Path("send-link")
    public Response askToSend(@Context PageRequest request, @PathParam("appointment") long appointment) {
        return pages.askToSend(asked(request, appointment));
    }

    @POST
    @Path("send-link")
    public Response send(@Context PageRequest request, @PathParam("appointment") long appointment) {
        var asked = asked(request, appointment);
        staff.sendLink(Entrance.caller(request), appointment);
        return pages.sent(asked);
    }

    private AskedPost asked(PageRequest request, long appointment) {
        return asked(request, appointment, SummaryList.empty());
    }

    private AskedPost asked(PageRequest request, long appointment, SummaryList typed) {
        var caller = Entrance.caller(request);
        var list = request.home() + "/console/staff";
        var appointed = staff.find(caller, appointment)
                .orElseThrow(
                        () -> pages.gone(staff.ended(caller), appointment, list).keeping(typed));
        return new AskedPost(request, appointed, list, true, Optional.empty(), WORDS);
    }
}
