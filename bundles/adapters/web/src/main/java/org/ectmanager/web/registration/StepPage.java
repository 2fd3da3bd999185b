/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.MentorFields;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One step of a registration. Whatever is typed is kept, right or wrong. */
@Component
@Path(Place.PATH + "/registrations/{id: [0-9]{1,18}}/{step: programme|teacher|post|training|support|further}")
public final class StepPage implements Page {

    private static final String LATER = "later";
    private static final String MENTOR = "mentor";
    private static final String CHECK = "check";

    private final Templates templates = new StaticTemplates();
    private final RegisterEct registrations;
    private final Clock clock;

    @Activate
    public StepPage(@Reference RegisterEct registrations, @Reference Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @GET
    public Response ask(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id,
            @PathParam("step") String path) {
        var place = Place.of(request, number);
        var registration = find(place, id);
        var fields = fields(place, step(path));
        return registration.isOpenToSchool() && fields.areAsked()
                ? Replies.ok(shown(
                        place,
                        registration,
                        fields,
                        mentored(
                                place,
                                form,
                                Drafts.filled(registration.answers()).with("from", form.value("from")))))
                : Replies.seeOther(place.registration(id));
    }

    private Form mentored(Place place, Form address, Form filled) {
        return address.value(MENTOR).isEmpty()
                ? filled
                : MentorFields.chosen(filled, address, registrations.choices(place.caller(), place.school()));
    }

    @POST
    public Response keep(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id,
            @PathParam("step") String path) {
        var place = Place.of(request, number);
        var fields = fields(place, step(path));
        var reworded = fields.reworded(form);
        if (!reworded.isEmpty()) {
            return Replies.again(shown(place, find(place, id), fields, form.refused(reworded)));
        }
        var refusals = registrations.keep(
                place.caller(), place.school(), Drafts.seen(form, id), fields.step(), fields.typed(form));
        if (refusals.isEmpty() || wasKept(refusals) && isLeaving(form)) {
            return Replies.seeOther(next(place, id, fields, form));
        }
        var now = find(place, id);
        var overtaken = Versions.overtaken(refusals) ? changes(place, now, fields, form) : Overtaken.not();
        return Replies.again(shown(place, now, fields, overtaken.kept(form).refused(refusals), overtaken));
    }

    /** As on the check page: what the step said when it was opened, what it says now, and what was typed. */
    private Overtaken changes(Place place, Registration now, StepFields fields, Form form) {
        var seen = registrations.since(place.caller(), place.school(), Drafts.seen(form, now.id()));
        var then = seen.map(edit -> fields.before(now.answers(), edit)).orElse(now.answers());
        var typed = fields.answered(now.answers(), form);
        var people = registrations.choices(place.caller(), place.school());
        return RegistrationFacts.of(now.answers(), people)
                .changes(
                        Overtaken.by(seen, clock),
                        fields.step(),
                        RegistrationFacts.of(then, people),
                        RegistrationFacts.of(typed, people))
                .keeping(seen.isPresent() ? fields.leftAlone(then, typed, now.answers()) : Map.of());
    }

    private String next(Place place, long id, StepFields fields, Form form) {
        var after = form.value("then");
        if (after.equals(LATER)) {
            return place.registration(id);
        }
        if (after.equals(MENTOR)) {
            return place.step(id, fields.step()) + "/mentor" + (fromCheck(form) ? "?from=" + CHECK : "");
        }
        return fromCheck(form)
                ? place.check(id)
                : fields.next().map(following -> place.step(id, following)).orElse(place.check(id));
    }

    private JteModel shown(Place place, Registration registration, StepFields fields, Form form) {
        return shown(place, registration, fields, form, Overtaken.not());
    }

    private JteModel shown(Place place, Registration registration, StepFields fields, Form form, Overtaken overtaken) {
        var id = registration.id();
        var step = fields.step();
        var back = fromCheck(form)
                ? place.check(id)
                : step.previous().map(before -> place.step(id, before)).orElse(place.registration(id));
        return templates.registrationStep(
                place.request().screen(fields.title()).with(fields.filled(form)).backTo(back),
                step,
                registration.version(),
                registrations.choices(place.caller(), place.school()),
                step == Step.POST ? registrations.termStarts(place.caller(), place.school()) : List.of(),
                step == Step.POST ? registrations.asked(place.caller(), place.school()) : Set.of(),
                fields.guidance(),
                fields.questions(form),
                buttons(place, step),
                overtaken);
    }

    private List<Button> buttons(Place place, Step step) {
        var next = Button.primary("Save and continue").sending("then", "next");
        var later = Button.secondary("Save and come back later").sending("then", LATER);
        return step == Step.SUPPORT
                ? List.of(next, Button.secondary("Save and add a mentor").sending("then", MENTOR), later)
                : List.of(next, later);
    }

    private StepFields fields(Place place, Step step) {
        return new StepFields(step, registrations.further(place.caller(), place.school()));
    }

    private Registration find(Place place, long id) {
        return registrations.find(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
    }

    /** Reasons that name no field are about the whole registration: then nothing was kept. */
    private static boolean wasKept(List<Refusal> refusals) {
        return refusals.stream().noneMatch(refusal -> refusal.field().isEmpty());
    }

    private static boolean isLeaving(Form form) {
        return form.value("then").equals(LATER) || form.value("then").equals(MENTOR);
    }

    private static boolean fromCheck(Form form) {
        return form.value("from").equals(CHECK);
    }

    private static Step step(String path) {
        return Step.at(path).orElseThrow(NotFoundException::new);
    }
}
