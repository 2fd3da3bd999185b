/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.registration.AgreedFees;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signature.Unconfirmed;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The head teacher reads a registration and signs it, or sends it back with what to change (R8, R15). */
@Component
@Path(Place.PATH + "/sign/{id: [0-9]{1,18}}")
public final class SignPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SignRegistration signing;
    private final RegisterEct registrations;
    private final Unconfirmed unconfirmed;
    private final ToAgree toAgree;
    private final Clock clock;

    @Activate
    public SignPage(
            @Reference SignRegistration signing,
            @Reference RegisterEct registrations,
            @Reference Unconfirmed unconfirmed,
            @Reference ToAgree toAgree,
            @Reference Clock clock) {
        this.signing = signing;
        this.registrations = registrations;
        this.unconfirmed = unconfirmed;
        this.toAgree = toAgree;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long number, @PathParam("id") long id) {
        var place = Place.of(request, number);
        return Replies.ok(shown(place, waiting(place, id).orElseThrow(() -> movedOn(place, id)), Form.empty()));
    }

    /** The address of a refused form, opened again. */
    @GET
    @Path("back")
    public Response reload(@Context PageRequest request, @PathParam("school") long number, @PathParam("id") long id) {
        var place = Place.of(request, number);
        registrations.find(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
        return Replies.seeOther(place.toSign() + "/" + id);
    }

    @POST
    public Response sign(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = Place.of(request, number);
        var fees = waiting(place, id).flatMap(registration -> fees(place, registration));
        var agreements = toAgree.withSignature(place, id);
        var refusals = signing.sign(
                place.caller(),
                place.school(),
                Drafts.seen(form, id),
                form.value("password"),
                new Confirmed(
                        form.isChosen("declared", "yes"),
                        form.isChosen("startAgreed", "yes"),
                        fees.filter(list -> form.isChosen(SuitableChoices.FEES, AgreedFees.shown(list)))
                                .isPresent(),
                        ConfirmedPost.named(form.values("suitable")),
                        form.isChosen(ToAgree.FIELD, ToAgree.shown(agreements))));
        return answered(place, id, form, refusals, "signed");
    }

    @POST
    @Path("back")
    public Response sendBack(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = Place.of(request, number);
        var refusals = signing.sendBack(place.caller(), place.school(), Drafts.seen(form, id), form.value("reason"));
        return answered(place, id, form, refusals, "back");
    }

    private Response answered(Place place, long id, Form form, List<Refusal> refusals, String done) {
        if (refusals.isEmpty()) {
            return Replies.seeOther(place.toSign() + "?done=" + done);
        }
        return waiting(place, id)
                .map(registration -> Replies.again(shown(place, registration, form.refused(refusals))))
                .orElseThrow(() -> movedOn(place, id));
    }

    private JteModel shown(Place place, Registration registration, Form form) {
        var screen = place.screen(registration.title(), Link.to(place.toSign(), "To sign"))
                .with(form);
        var first = unconfirmed.notice(place.caller(), place.school());
        var accepted = toAgree.first(place);
        return templates.registrationSign(
                first.or(() -> accepted).map(screen::saying).orElse(screen),
                registration,
                first.isEmpty() && accepted.isEmpty(),
                RegistrationFacts.of(registration.answers(), registrations.choices(place.caller(), place.school()))
                        .cards(),
                fees(place, registration),
                toAgree.withSignature(place, registration.id()),
                registrations
                        .review(place.caller(), registration)
                        .fold(reviewed -> CheckResult.ofSchool(reviewed.findings()), refusals -> List.of()),
                place.toSign() + "/" + registration.id());
    }

    private Optional<FeeSchedule> fees(Place place, Registration registration) {
        return toAgree.fees(place, registration, LocalDate.now(clock));
    }

    private WebApplicationException movedOn(Place place, long id) {
        return registrations
                .find(place.caller(), place.school(), id)
                .map(registration ->
                        NotToSign.of(place, registration, signing.placed(place.caller(), place.school(), id), clock))
                .orElseGet(NotFoundException::new);
    }

    private Optional<Registration> waiting(Place place, long id) {
        return signing.waiting(place.caller(), place.school()).stream()
                .filter(registration -> registration.id() == id)
                .findFirst();
    }
}
