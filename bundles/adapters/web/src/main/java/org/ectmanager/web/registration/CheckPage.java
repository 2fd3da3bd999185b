/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.EarlierRecords;
import org.ectmanager.application.registration.PartServed;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.RegisterEct.Reviewed;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All answers of a registration with what the rules find in them, before it goes to the head teacher. */
@Component
@Path(Place.PATH + "/registrations/{id: [0-9]{1,18}}/check")
public final class CheckPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RegisterEct registrations;
    private final EarlierRecords earlier;
    private final RegistrationNotices notices;

    @Activate
    public CheckPage(
            @Reference RegisterEct registrations,
            @Reference EarlierRecords earlier,
            @Reference RegistrationNotices notices) {
        this.registrations = registrations;
        this.earlier = earlier;
        this.notices = notices;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long number, @PathParam("id") long id) {
        var place = Place.of(request, number);
        var registration = find(place, id);
        return registration.isOpenToSchool() && (registration.state() == State.QUERIED || isWhole(place, registration))
                ? Replies.ok(shown(place, registration, Form.empty().with("reply", registration.reply())))
                : Replies.seeOther(place.registration(id));
    }

    @POST
    public Response send(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = Place.of(request, number);
        var refusals = registrations.send(place.caller(), place.school(), Drafts.seen(form, id), form.value("reply"));
        return refusals.isEmpty()
                ? Replies.seeOther(place.registration(id) + "?done=sent")
                : Replies.again(shown(place, find(place, id), form.refused(visible(refusals))));
    }

    private JteModel shown(Place place, Registration registration, Form form) {
        var id = registration.id();
        var reviewed = registrations.review(place.caller(), registration);
        var incomplete = reviewed.fold(whole -> List.<Refusal>of(), CheckPage::visible);
        var screen = place.screen("Check the answers", Link.to(place.registrations(), "Registrations"))
                .with(form.refused(incomplete));
        var obstacles = registrations.obstacles(place.caller(), registration);
        return templates.registrationCheck(
                waiting(told(screen, registration), place, obstacles),
                registration,
                RegistrationFacts.of(registration.answers(), registrations.choices(place.caller(), place.school()))
                        .changeable(
                                registrations.further(place.caller(), place.school()),
                                step -> place.step(id, step) + "?from=check")
                        .cards(),
                reviewed.fold(CheckPage::results, refusals -> List.of()),
                EarlierCards.of(
                        place.root() + "/ects",
                        earlier.ofSchool(place.caller(), registration),
                        PartServed.said(registration.answers())),
                incomplete.isEmpty() && obstacles.isEmpty(),
                place.registration(id));
    }

    /** What keeps it from being sent for now, however it is filled in; once it was tried, that is said as a refusal. */
    private Screen waiting(Screen screen, Place place, List<Refusal> obstacles) {
        return obstacles.isEmpty() || screen.form().isRefused()
                ? screen
                : screen.sayingToo(notices.waiting(place.caller(), place.school(), obstacles));
    }

    private static Screen told(Screen screen, Registration registration) {
        return RegistrationPage.returned(RegistrationPage.asked(screen, registration), registration);
    }

    private boolean isWhole(Place place, Registration registration) {
        return registrations.unfinished(place.caller(), registration).isEmpty();
    }

    private Registration find(Place place, long id) {
        return registrations.find(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
    }

    private static List<CheckResult> results(Reviewed reviewed) {
        return CheckResult.ofDraft(reviewed.findings());
    }

    private static List<Refusal> visible(List<Refusal> refusals) {
        return Drafts.withoutFields(refusals, List.of("reply"));
    }
}
