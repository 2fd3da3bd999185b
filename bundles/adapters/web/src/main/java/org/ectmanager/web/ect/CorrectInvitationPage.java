/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.people.CorrectInvitation;
import org.ectmanager.application.people.CorrectInvitation.Typed;
import org.ectmanager.application.people.InviteTeachers.Invited;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.mail.RefusedWords;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.SendLink;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The e-mail address of a teacher who has not signed in yet is corrected; the invitation goes to the new one. */
@Component
@Path(SentFrom.PATH + CorrectInvitationPage.LAST)
public final class CorrectInvitationPage implements Page {

    /** The last part of the address. */
    static final String LAST = "address";

    static final String TITLE = "Correct the e-mail address";

    private final Templates templates = new StaticTemplates();
    private final SeeInductions inductions;
    private final CorrectInvitation invitations;
    private final RefusedWords refused;
    private final Clock clock;

    @Activate
    public CorrectInvitationPage(
            @Reference SeeInductions inductions,
            @Reference CorrectInvitation invitations,
            @Reference RefusedWords refused,
            @Reference Clock clock) {
        this.inductions = inductions;
        this.invitations = invitations;
        this.refused = refused;
        this.clock = clock;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("at") String at, @PathParam("id") long id) {
        var from = new SentFrom(request, at, id);
        return Replies.ok(asking(from, waiting(from, from.induction(inductions), Form.empty()), Form.empty()));
    }

    @POST
    public Response correct(
            @Context PageRequest request, @Context Form form, @PathParam("at") String at, @PathParam("id") long id) {
        var from = new SentFrom(request, at, id);
        var induction = from.induction(inductions);
        waiting(from, induction, form);
        var refusals = invitations.correct(from.caller(), induction.school(), induction.ect(), typed(form));
        if (refusals.isEmpty()) {
            return Replies.seeOther(from.record() + "?done=" + SendLink.CORRECTED);
        }
        return again(from, form, refusals);
    }

    /** As things are now: somebody else may have corrected it, or the teacher have come in. */
    private Response again(SentFrom from, Form form, List<Refusal> refusals) {
        var now = waiting(from, from.induction(inductions), form);
        return Replies.again(asking(from, now, form.refused(refusals)));
    }

    private static Typed typed(Form form) {
        return new Typed(
                Versions.of(form, "appointment"),
                Versions.of(form, "version"),
                form.value("email"),
                form.value("emailAgain"));
    }

    private Invited waiting(SentFrom from, Induction induction, Form form) {
        var invited = invitations
                .invited(from.caller(), induction.school(), induction.ect())
                .orElseThrow(NotFoundException::new);
        if (invited.isAccepted()) {
            throw new Declined(
                            Problem.ALREADY_DONE,
                            "The teacher has signed in. The e-mail address is their own now, and they change it under"
                                    + " \u201cMy account\u201d.",
                            from.record())
                    .keeping(kept(form));
        }
        return invited;
    }

    private static SummaryList kept(Form form) {
        return form.value("email").isBlank()
                ? SummaryList.empty()
                : SummaryList.empty().row("E-mail address", form.value("email"));
    }

    private JteModel asking(SentFrom from, Invited invited, Form form) {
        return templates.ectCorrectInvitation(
                from.request().screen(TITLE).with(form).backTo(from.record()),
                invited,
                invited.declinedAt().map(at -> Days.of(at, clock)).orElse(""),
                refused.lost(from.request(), invited.post().person().id()),
                from.record());
    }
}
